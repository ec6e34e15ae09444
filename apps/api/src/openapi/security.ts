import { PERMISSIONS, PERMISSIONS_OF, type Permission } from '@azionelab/contracts';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { RouteFacts } from './route-facts';

type Schemes = NonNullable<NonNullable<OpenAPIObject['components']>['securitySchemes']>;
type Requirement = Record<string, string[]>;

/** Every way to say who one is (SPEC 4.3). */
export const SECURITY_SCHEMES: Schemes = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'az_session',
    description:
      "Staff who signed in. Under HTTPS the cookie is `__Host-az_session`. The permissions are their role's.",
  },
  forgery: {
    type: 'apiKey',
    in: 'header',
    name: 'X-XSRF-TOKEN',
    description:
      'The value of the cookie `XSRF-TOKEN`, which `GET /api/auth/me` sets: with every unsafe call that rides on a cookie.',
  },
  device: {
    type: 'apiKey',
    in: 'cookie',
    name: 'az_session',
    description: 'A paired device, which is at the door of one performance alone.',
  },
  api_key: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'azk_…',
    description:
      'A key that the office made; its scopes are permissions. It needs no forgery header, and no cookie is set.',
  },
  ticket: {
    type: 'http',
    scheme: 'bearer',
    description: 'The manage or check-in token of the reservation.',
  },
  ticket_link: {
    type: 'apiKey',
    in: 'query',
    name: 'signature',
    description: 'With `expires`: the signature of a `qr_code_url`, which lives for 15 minutes.',
  },
};

const isPermission = (rule: RouteFacts['rule']): rule is Permission => PERMISSIONS.some((one) => one === rule);

/** Who may call a route, and with what; what stands in one requirement is needed together. */
export function securityOf(facts: RouteFacts, takesTicket: boolean): Requirement[] {
  const { method, rule, takesKeys, demandsXsrf, isForPersons } = facts;
  if (takesTicket) return [{ ticket: [] }, { ticket_link: [] }];
  if (demandsXsrf) return [{ forgery: [] }];
  const scopes = isPermission(rule) ? [rule] : [];
  const byKey = takesKeys ? [{ api_key: scopes }] : [];
  if (rule === 'everyone') return [{}, ...byKey];
  const forgery: Requirement = method === 'GET' ? {} : { forgery: [] };
  const isForDevices = !isForPersons && (!isPermission(rule) || PERMISSIONS_OF.door.includes(rule));
  return [{ session: scopes, ...forgery }, ...(isForDevices ? [{ device: scopes, ...forgery }] : []), ...byKey];
}
