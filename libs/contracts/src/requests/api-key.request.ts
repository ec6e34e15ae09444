import { LIMITS } from '../limits';
import { API_KEY_STATES, type ApiKeyState } from '../office-states';
import { PERMISSIONS, type Permission } from '../permissions';
import { Instant, OneOf, Optional, SomeOf } from './fields';
import { OfficeListRequest } from './list.request';
import { Text } from './text';

/** Body of POST /api/admin/keys/. A key is never changed: one that may do something else is another one. */
export class MakeApiKeyRequest {
  @Text({ max: LIMITS.key, min: 1, example: 'Foglio delle prenotazioni' })
  name!: string;

  /** What the key may do, and nothing else. */
  @SomeOf(PERMISSIONS)
  scopes!: Permission[];

  /** From then on it opens nothing; absent for a key that goes on. */
  @Optional()
  @Instant()
  expires_at?: string;
}

/** Query of GET /api/admin/keys/. */
export class ApiKeysRequest extends OfficeListRequest {
  /** Whether the key opens anything, or why not. */
  @Optional()
  @OneOf(API_KEY_STATES)
  state?: ApiKeyState;
}
