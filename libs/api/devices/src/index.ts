export * from './devices.module';
