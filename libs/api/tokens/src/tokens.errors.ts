import { Refusal } from '@azionelab/api/kernel';

export class UnknownToken extends Refusal {
  constructor() {
    super('unknown_token');
  }
}

export class TokenExpired extends Refusal {
  constructor(performance_id?: number) {
    super('token_expired', { performance_id });
  }
}
