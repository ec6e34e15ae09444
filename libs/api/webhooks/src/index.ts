export { Dispatch } from './dispatch';
export { WebhookUpkeep } from './webhook-upkeep';
export * from './webhooks.module';
