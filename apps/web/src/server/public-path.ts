/** Paths, without their language, that show something only its holder or the staff may see. */
const PRIVATE = /^\/(?:sign-in|set-password|door|admin|confirm|ticket|t)(?:\/|$)/;

/** True for a page that is the same for every visitor, and may be kept. */
export function isPublicPath(path: string): boolean {
  return !PRIVATE.test(path.replace(/^\/en(?=\/|$)/, ''));
}
