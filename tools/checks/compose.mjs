// @ts-check
import { readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { parse } from 'yaml';

const SCHEMA = new URL('compose-spec/compose-spec.json', import.meta.url);

/**
 * @typedef {{image: string, user?: string, restart?: string, read_only?: boolean, cap_drop?: string[],
 *   security_opt?: string[], ports?: string[], networks?: string[], environment?: Record<string, string>,
 *   healthcheck?: object, build?: object}} Service
 * @typedef {{services: Record<string, Service>, networks: Record<string, {internal?: boolean}>}} Compose
 */

/** @param {string} text @returns {Compose} */
export const readCompose = (text) => parse(text, { merge: true });

/**
 * What the Compose Specification's own schema finds wrong; empty when nothing.
 * @param {Compose} compose
 * @returns {string[]}
 */
export function schemaFaults(compose) {
  const ajv = new Ajv2019({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile(withoutIds(JSON.parse(readFileSync(SCHEMA, 'utf8'))));
  validate(compose);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/**
 * What a service lacks of what every service of ours has.
 * @param {Compose} compose
 * @returns {string[]} a sentence each
 */
export function hardeningFaults({ services, networks }) {
  return Object.entries(services).flatMap(([name, service]) => {
    const faults = [];
    if (service.read_only !== true) faults.push('its root file system can be written');
    if (!service.cap_drop?.includes('ALL')) faults.push('it keeps capabilities');
    if (!service.security_opt?.includes('no-new-privileges:true')) faults.push('it may gain privileges');
    if (!service.user || ['0', 'root'].includes(service.user)) faults.push('it runs as root');
    if (!service.restart) faults.push('it does not say whether it starts again');
    if (!service.healthcheck && !service.build) faults.push('nobody asks after its health');
    if (name !== 'nginx' && service.ports) faults.push('it is reachable from outside');
    if (name === 'postgres' && service.networks?.some((network) => !networks[network]?.internal)) {
      faults.push('its network leads outside');
    }
    return faults.map((fault) => `${name}: ${fault}`);
  });
}

/**
 * Names that have to be in the environment file, in order.
 * @param {string} text
 */
export function variablesOf(text) {
  const used = [...text.matchAll(/\$\{(\w+):\?\}/g)].map(([, name]) => name ?? '');
  return [...new Set(used)].sort();
}

/**
 * The schema calls its parts `id` by an old draft, in which they mean nothing to the newer one that it claims to follow.
 * @param {unknown} schema
 * @returns {any}
 */
function withoutIds(schema) {
  if (Array.isArray(schema)) return schema.map(withoutIds);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !(['id', '$schema'].includes(key) && typeof value === 'string'))
      .map(([key, value]) => [key, withoutIds(value)]),
  );
}
