export * from './letter-content';
export { HOUR, waitFor } from './letter-rhythm';
export * from './letters';
export * from './mail.module';
export * from './message.entity';
export { LETTER_BATCH, Messages } from './messages';
export { previewOf } from './preview';
export { subjectOf } from './words';
export { OfficeMessages } from './office-messages';
