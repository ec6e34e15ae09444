/** Paths, without their language, that are made in the browser; a ticket's page is the same for all holders. */
const PRIVATE = /^\/(?:sign-in|set-password|door|admin|confirm|t)(?:\/|$)/;

/** True for a page that is the same for every visitor, and may be kept. */
export function isPublicPath(path: string): boolean {
  return !PRIVATE.test(path.replace(/^\/en(?=\/|$)/, ''));
}
