import { Module } from '@nestjs/common';
import { Token } from './token.entity';
import { Tokens } from './tokens';

export const tokensEntities = [Token];

/** Opaque links and QR tokens. */
@Module({ providers: [Tokens], exports: [Tokens] })
export class TokensModule {}
