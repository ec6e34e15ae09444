import { AuditModule } from '@azionelab/api/audit';
import { MailModule } from '@azionelab/api/mail';
import { ShowsModule } from '@azionelab/api/shows';
import { TokensModule } from '@azionelab/api/tokens';
import { Module } from '@nestjs/common';
import { Arrivals } from './arrivals';
import { Booking } from './booking';
import { Confirmation } from './confirmation';
import { ConfirmingByHand } from './confirming-by-hand';
import { EveningChangesController } from './evening-changes.controller';
import { EveningChanging } from './evening-changing';
import { EveningParties } from './evening-parties';
import { EveningPreviews } from './evening-previews';
import { EveningSweeps } from './evening-sweeps';
import { Expiry } from './expiry';
import { ExportRows } from './export/export-rows';
import { OfficeExport } from './export/office-export';
import { OfficeExportController } from './export/office-export.controller';
import { Finding } from './finding';
import { GivingBack } from './giving-back';
import { HeldTickets } from './held-tickets';
import { Holding } from './holding';
import { LetterKey } from './letter-key';
import { LettersController } from './letters.controller';
import { OfficeActions } from './office-actions';
import { OfficeBooking } from './office-booking';
import { OfficeBulk } from './office-bulk';
import { OfficeChanging } from './office-changing';
import { OfficeHistory } from './office-history';
import { OfficeHold } from './office-hold';
import { OfficeLetters } from './office-letters';
import { OfficeReservationDetail } from './office-reservation-detail';
import { OfficeReservations } from './office-reservations';
import { OfficeReservationsController } from './office-reservations.controller';
import { OfficeTicketController } from './office-ticket.controller';
import { QrSignature } from './qr-signature';
import { RepeatedMail } from './repeated-mail';
import { Requests } from './requests';
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
import { Tickets } from './tickets';
import { WalkUpBooking } from './walk-up-booking';

export const bookingsEntities = [Reservation];

/** Book, confirm, look up, cancel, expire; and what stands in the letters about all that. */
@Module({
  imports: [AuditModule, ShowsModule, TokensModule, MailModule],
  controllers: [
    ReservationsController,
    LettersController,
    TicketPdfController,
    EveningChangesController,
    OfficeExportController,
    OfficeReservationsController,
    OfficeTicketController,
  ],
  providers: [
    Arrivals,
    Booking,
    Confirmation,
    ConfirmingByHand,
    EveningChanging,
    EveningParties,
    EveningPreviews,
    EveningSweeps,
    Expiry,
    ExportRows,
    Finding,
    GivingBack,
    HeldTickets,
    Holding,
    LetterKey,
    OfficeActions,
    OfficeBooking,
    OfficeBulk,
    OfficeChanging,
    OfficeExport,
    OfficeHistory,
    OfficeHold,
    OfficeLetters,
    OfficeReservationDetail,
    OfficeReservations,
    QrSignature,
    RepeatedMail,
    Requests,
    Resending,
    ReservationLetters,
    ReservationMail,
    Reservations,
    Signatures,
    TicketLinks,
    TicketPdf,
    Tickets,
    WalkUpBooking,
  ],
  exports: [Arrivals, Confirmation, Reservations, WalkUpBooking],
})
export class BookingsModule {}
