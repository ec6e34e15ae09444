import { Refusal } from '@azionelab/api/kernel';

/** Unknown, wrong and switched off look the same. */
export class InvalidCredentials extends Refusal {
  constructor() {
    super('invalid_credentials');
  }
}

/** The call may come from a page that is not ours. */
export class ForgeryFeared extends Refusal {
  constructor() {
    super('csrf_failed');
  }
}

export class UnknownInvitation extends Refusal {
  constructor() {
    super('unknown_token');
  }
}

export class InvitationExpired extends Refusal {
  constructor() {
    super('token_expired');
  }
}
