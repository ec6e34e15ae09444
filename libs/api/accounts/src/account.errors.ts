import { Conflict, Refusal } from '@azionelab/api/kernel';

/** Unknown, wrong and switched off look the same. */
export class InvalidCredentials extends Refusal {
  constructor() {
    super('invalid_credentials');
  }
}

/** The password is right; the code is still asked for. */
export class SecondFactorRequired extends Refusal {
  constructor() {
    super('second_factor_required');
  }
}

/** Never was a code of this account, or was used. */
export class SecondFactorWrong extends Refusal {
  constructor() {
    super('second_factor_wrong');
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

/** The company would have nobody left to run it. */
export class LastAdmin extends Conflict {
  constructor() {
    super({ reason: 'last_admin' });
  }
}

/** Nobody shuts themselves out. */
export class OwnAccount extends Conflict {
  constructor() {
    super({ reason: 'own_account' });
  }
}
