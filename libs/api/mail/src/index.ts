export * from './letter-content';
export * from './letters';
export * from './mail.module';
export * from './message.entity';
export { Messages } from './messages';
export { subjectOf } from './words';
