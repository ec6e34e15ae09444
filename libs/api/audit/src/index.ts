export * from './audit.module';
export { verifyChain, type Verification } from './verify-chain';
