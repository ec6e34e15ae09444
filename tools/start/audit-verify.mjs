// @ts-check
import { runBeside } from './beside.mjs';

/** `npm run audit:verify`: says of every company whether somebody changed its audit log. */
export default function verifyAudit() {
  return runBeside('audit-verify.mjs', []);
}
