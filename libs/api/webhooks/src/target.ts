import { isIP } from 'node:net';
import { isPublic } from './addresses';

/** Ports below this one belong to services that are no receivers of webhooks; 443 is the exception. */
const FREE_PORTS = 1024;

/** A URL's host without the brackets of version 6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/**
 * What is wrong with an address that a webhook shall lead to, for who typed it; `undefined` when nothing is. The URL is
 * read as WHATWG has it, so `https://2130706433/` and `https://0x7f.1/` are 127.0.0.1 here. To where a name leads is seen when
 * a connection is made, and not before.
 */
export function targetFault(text: string, privateTargets: boolean): string | undefined {
  if (!URL.canParse(text)) return 'Enter an address that begins with https://.';
  const url = new URL(text);
  const schemes = privateTargets ? ['https:', 'http:'] : ['https:'];
  if (!schemes.includes(url.protocol)) return 'Enter an address that begins with https://.';
  if (url.username || url.password) return 'Leave name and password out of the address.';
  if (url.hash) return 'Leave # and what follows it out of the address.';
  if (privateTargets) return undefined;
  if (url.port !== '' && Number(url.port) < FREE_PORTS) return `Use port 443, or one from ${FREE_PORTS} up.`;
  const host = hostOf(url);
  if (isIP(host) && !isPublic(host)) return 'This address is not on the public internet.';
  return undefined;
}
