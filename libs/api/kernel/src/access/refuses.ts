import type { RefusalState } from '@azionelab/contracts';
import { SetMetadata } from '@nestjs/common';

export const REFUSES = 'azionelab:refuses';

/**
 * How a route can say no beyond what its shape tells already (who may call it, what it reads, how often it may be
 * called): the API document has it from here.
 */
export const Refuses = (...states: RefusalState[]) => SetMetadata(REFUSES, states);
