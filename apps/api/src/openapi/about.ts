import { DocumentBuilder } from '@nestjs/swagger';

const TAGS: Record<string, string> = {
  Programme: 'What is on: for everyone.',
  Reservations: 'Booking, and what the holder of a reservation can do: for everyone, with tokens.',
  Account: 'Signing in, and what people see and do of their own.',
  Door: 'Check-in: for staff at the door, and devices that they paired.',
  Office: "What the company's staff plan, see and change.",
  Webhooks: 'What other systems are told.',
  Health: 'For operators.',
};

/** The head of the document. */
export const about = Object.entries(TAGS)
  .reduce((builder, [name, description]) => builder.addTag(name, description), new DocumentBuilder())
  .setOpenAPIVersion('3.1.0')
  .setTitle('AzioneLab')
  .setDescription(
    [
      'The open-source box office of a theatre company.',
      "Every path answers with and without its trailing slash. The company is the request's host.",
      "Times are RFC 3339 with the company's own offset, never `Z`; input takes any offset.",
      'An answer may get more fields than it has today; a request with a field that is unknown is refused.',
    ].join('\n\n'),
  )
  .setVersion('0.1.0')
  .setLicense('MIT', 'https://opensource.org/license/mit')
  .addServer('/', "The company's own host.")
  .build();
