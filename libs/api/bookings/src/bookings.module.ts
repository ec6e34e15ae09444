import { MailModule } from '@azionelab/api/mail';
import { ShowsModule } from '@azionelab/api/shows';
import { TokensModule } from '@azionelab/api/tokens';
import { Module } from '@nestjs/common';
import { Arrivals } from './arrivals';
import { Booking } from './booking';
import { Confirmation } from './confirmation';
import { Expiry } from './expiry';
import { Finding } from './finding';
import { GivingBack } from './giving-back';
import { HeldTickets } from './held-tickets';
import { Holding } from './holding';
import { LetterKey } from './letter-key';
import { LettersController } from './letters.controller';
import { OfficeReservations } from './office-reservations';
import { OfficeReservationsController } from './office-reservations.controller';
import { QrSignature } from './qr-signature';
import { RepeatedMail } from './repeated-mail';
import { Reservation } from './reservation.entity';
import { ReservationLetters } from './reservation-letters';
import { ReservationMail } from './reservation-mail';
import { ReservationsController } from './reservations.controller';
import { Reservations } from './reservations';
import { Resending } from './resending';
import { Signatures } from './signatures';
import { TicketLinks } from './ticket-links';
import { TicketPdf } from './ticket-pdf/ticket-pdf';
import { TicketPdfController } from './ticket-pdf/ticket-pdf.controller';
import { WalkUpBooking } from './walk-up-booking';

export const bookingsEntities = [Reservation];

/** Book, confirm, look up, cancel, expire; and what stands in the letters about all that. */
@Module({
  imports: [ShowsModule, TokensModule, MailModule],
  controllers: [ReservationsController, LettersController, TicketPdfController, OfficeReservationsController],
  providers: [
    Arrivals,
    Booking,
    Confirmation,
    Expiry,
    Finding,
    GivingBack,
    HeldTickets,
    Holding,
    LetterKey,
    OfficeReservations,
    QrSignature,
    RepeatedMail,
    ReservationLetters,
    ReservationMail,
    Reservations,
    Resending,
    Signatures,
    TicketLinks,
    TicketPdf,
    WalkUpBooking,
  ],
  exports: [Arrivals, Confirmation, Reservations, WalkUpBooking],
})
export class BookingsModule {}
