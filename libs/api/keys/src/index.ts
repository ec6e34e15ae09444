export { ApiKeys } from './api-keys';
export * from './api-keys.module';
export { keysOnFastify } from './keys-on-fastify';
