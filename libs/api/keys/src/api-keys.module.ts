import { Module } from '@nestjs/common';
import { ApiKey } from './api-key.entity';
import { ApiKeys } from './api-keys';
import { ApiKeysController } from './api-keys.controller';
import { KeyCallers } from './key-callers';
import { KeyLimit } from './key-limit';

export const apiKeysEntities = [ApiKey];

/** How programs call the API on behalf of a company. */
@Module({
  controllers: [ApiKeysController],
  providers: [ApiKeys, KeyCallers, KeyLimit],
  exports: [ApiKeys],
})
export class ApiKeysModule {}
