import type { ApiKeyState } from '../office-states';
import type { Permission } from '../permissions';

/** An API key as the office knows it (GET /api/admin/keys/): the key itself is told once, when it is made. */
export interface ApiKeyView {
  id: number;
  name: string;
  /** How the key begins, `azk_` and four more characters: enough to tell it from others, too little to use it. */
  hint: string;
  /** What it may do. */
  scopes: Permission[];
  state: ApiKeyState;
  created_at: string;
  created_by: { id: number; name: string };
  /** When it stops opening anything; null for one that goes on. */
  expires_at: string | null;
  /** To the minute; null as long as nobody used it. */
  last_used_at: string | null;
  revoked_at: string | null;
}

/** Answer of POST /api/admin/keys/, the only one that bears the key. */
export interface NewApiKeyView extends ApiKeyView {
  /** `azk_` and 43 base64url characters, sent as `Authorization: Bearer <key>`. */
  key: string;
}
