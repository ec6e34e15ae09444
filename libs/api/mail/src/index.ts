export * from './letter-content';
export * from './letters';
export * from './message.entity';
export { Messages } from './messages';
export * from './subjects';
