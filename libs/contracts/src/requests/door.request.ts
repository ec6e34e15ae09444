import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { LIMITS, SEATS_MAX, SYNC_MAX } from '../limits';
import { CHECK_IN_SOURCES, type CheckInSource, DOOR_VERDICTS, type DoorVerdict } from '../states';
import { Flag, Instant, Nonce, OneOf, OpaqueToken, Optional, TokenHash, WholeNumber } from './fields';
import { Text } from './text';

/** Lines of one kind, at most `SYNC_MAX` of them at once. */
function Lines(kind: new () => object): PropertyDecorator {
  return applyDecorators(
    IsArray({ message: 'Enter a list.' }),
    ArrayMaxSize(SYNC_MAX, { message: `Send ${SYNC_MAX} or fewer at once.` }),
    ValidateNested({ each: true }),
    Type(() => kind),
    ApiProperty({ type: kind, isArray: true, maxItems: SYNC_MAX }),
  );
}

/** An arrival that a device decided by itself: the ticket's hash, never the ticket. */
export class SyncedArrivalRequest {
  /** Drawn once per arrival, and its `Idempotency-Key` if it was tried online first: however often it is sent, it counts once. */
  @Nonce()
  nonce!: string;

  /** The SHA-256 of the scanned token, as base64url; null when a code was typed. */
  @Optional()
  @TokenHash()
  token_hash?: string;

  /** The booking code, when it was typed. */
  @Optional()
  @Text({ max: 20 })
  code?: string;

  @WholeNumber({ min: 1, max: SEATS_MAX })
  admitted!: number;

  /** When they came in, by the device's clock as it was set against the server's. */
  @Instant()
  arrived_at!: string;

  @OneOf(CHECK_IN_SOURCES)
  source!: CheckInSource;
}

/** A scan that a device answered by itself. */
export class SyncedScanRequest {
  @Nonce()
  nonce!: string;

  @OneOf(DOOR_VERDICTS)
  verdict!: DoorVerdict;

  /** As in an arrival; null for what was no ticket. */
  @Optional()
  @TokenHash()
  token_hash?: string;

  @Instant()
  scanned_at!: string;
}

/** Body of POST /api/check-ins/performances/{id}/sync/. */
export class DoorSyncRequest {
  @Lines(SyncedArrivalRequest)
  arrivals!: SyncedArrivalRequest[];

  @Lines(SyncedScanRequest)
  scans!: SyncedScanRequest[];

  /** How many arrivals the device still has after these. */
  @WholeNumber({ min: 0, max: SEATS_MAX })
  waiting!: number;

  /** 0 to 100; null when the device does not say. */
  @Optional()
  @WholeNumber({ min: 0, max: 100 })
  battery?: number;
}

/** Body of POST /api/check-ins/performances/{id}/pairing/. */
export class PairingRequest {
  /** True makes a new code, and voids the one before; devices that are paired already stay. */
  @Optional()
  @Flag()
  renew?: boolean;
}

/** Body of POST /api/check-ins/devices/: a device presents the pairing code. */
export class PairDeviceRequest {
  @OpaqueToken()
  code!: string;

  /** What the house manager will read: "Left entrance". */
  @Text({ max: LIMITS.device, min: 1 })
  name!: string;
}

/** Body of POST /api/check-ins/performances/{id}/walk-ups/. */
export class WalkUpRequest {
  @WholeNumber({ min: 1, max: SEATS_MAX })
  party_size!: number;

  /** Who they are, if they say so. */
  @Optional()
  @Text({ max: LIMITS.name })
  name?: string;
}
