export { hashOf, mint } from './mint';
export * from './token.entity';
export * from './tokens';
export * from './tokens.errors';
export * from './tokens.module';
