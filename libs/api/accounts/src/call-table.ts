import type { Route } from '@azionelab/api/kernel';
import { DEMANDS_XSRF, isPublicCall } from './demands-xsrf';

interface Call {
  method: string;
  pattern: RegExp;
  isPublic: boolean;
}

/** Which calls are public and which ride on a session, told before a route's guards run. */
export class CallTable {
  private readonly calls: Call[];

  constructor(routes: Route[]) {
    // An address that fits a route to the letter is that route's, as the router has it.
    this.calls = routes.toSorted((a, b) => Number(a.path.includes(':')) - Number(b.path.includes(':'))).map(callOf);
  }

  isPublic(method: string, url: string): boolean {
    return this.find(method, url)?.isPublic === true;
  }

  ridesOnSession(method: string, url: string): boolean {
    return this.find(method, url)?.isPublic === false;
  }

  private find(method: string, url: string): Call | undefined {
    const verb = method === 'HEAD' ? 'GET' : method;
    const [path = ''] = url.split('?', 1);
    return this.calls.find((call) => (call.method === verb || call.method === 'ALL') && call.pattern.test(path));
  }
}

/** `reservations/:id/qr-code` as a pattern of addresses, with and without the slash at the end. */
function callOf({ controller, handler, method, path, rule }: Route): Call {
  const parts = path.split('/').filter(Boolean);
  const escaped = parts.map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  const route = (controller.prototype as Record<string, object>)[handler] as object;
  const demandsXsrf = Reflect.getMetadata(DEMANDS_XSRF, route) as boolean | undefined;
  return {
    method,
    pattern: new RegExp(`^/${['api', ...escaped].join('/')}/?$`),
    isPublic: isPublicCall(rule, demandsXsrf),
  };
}
