import { ApiProperty, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import { LIMITS, RUN_MAX, SEATS_MAX } from '../limits';
import { Day, Flag, Instant, Optional, Reference, References, WholeNumber } from './fields';
import { CreatePerformanceRequest } from './office-performance.request';
import { Text } from './text';

/** When a run plays: a day of the week and a time on the company's clock. */
export class RunRuleRequest {
  /** 1 is Monday, 7 is Sunday. */
  @WholeNumber({ min: 1, max: 7 })
  weekday!: number;

  @Text({
    max: 5,
    example: '21:00',
    pattern: { test: /^([01]\d|2[0-3]):[0-5]\d$/, message: 'Enter a time like 21:00.' },
  })
  time!: string;
}

/** Body of POST /api/admin/performances/run/: every evening that the rules name, but for the days that are left out. */
export class CreateRunRequest extends OmitType(CreatePerformanceRequest, ['starts_at']) {
  @IsArray({ message: 'Enter a list.' })
  @ArrayMinSize(1, { message: 'Enter at least one day of the week.' })
  @ArrayMaxSize(14, { message: 'Enter at most 14 lines.' })
  @ValidateNested({ each: true })
  @Type(() => RunRuleRequest)
  @ApiProperty({ type: [RunRuleRequest] })
  rules!: RunRuleRequest[];

  /** First day, on the company's calendar. */
  @Day()
  from!: string;

  /** Last day, on the company's calendar. */
  @Day()
  to!: string;

  @Optional()
  @IsArray({ message: 'Enter a list.' })
  @ArrayMaxSize(RUN_MAX, { message: `Enter at most ${RUN_MAX} days.` })
  @Day({ each: true })
  except?: string[];

  /** Tells what would be made, and makes nothing. */
  @Optional()
  @Flag()
  dry_run?: boolean;
}

/** Body of POST /api/admin/performances/capacity/: all of them, or none. */
export class ChangeCapacityRequest {
  @References(RUN_MAX)
  performances!: number[];

  @Optional()
  @WholeNumber({ min: 0, max: SEATS_MAX })
  room_capacity?: number;

  @Optional()
  @WholeNumber({ min: 0, max: SEATS_MAX })
  manually_occupied_seats?: number;

  @Optional()
  @WholeNumber({ min: 0, max: SEATS_MAX })
  additional_seats?: number;

  @Optional()
  @Flag()
  dry_run?: boolean;
}

/** What both ways to change an evening that people have booked have in common. */
class EveningChangeRequest {
  /** Sends a letter to each party; the default. */
  @Optional()
  @Flag()
  send_mail?: boolean;

  /** Stands in the letters, in the company's own words. */
  @Optional()
  @Text({ max: LIMITS.reason, lines: true })
  note?: string;

  /** Tells what would happen, letters included, and changes nothing. */
  @Optional()
  @Flag()
  dry_run?: boolean;
}

/** Body of POST /api/admin/performances/{id}/move/. */
export class MoveEveningRequest extends EveningChangeRequest {
  @Instant()
  starts_at!: string;

  /** Id of another venue. */
  @Optional()
  @Reference()
  venue?: number;
}

/** Body of POST /api/admin/performances/{id}/cancel/. */
export class CancelEveningRequest extends EveningChangeRequest {}
