export { AuditLog } from './audit-log';
export * from './audit.module';
export { verifyChain, type Verification } from './verify-chain';
