import { Refusal } from '@azionelab/api/kernel';

export class UnknownToken extends Refusal {
  constructor() {
    super('unknown_token');
  }
}

export class TokenExpired extends Refusal {
  constructor() {
    super('token_expired');
  }
}
