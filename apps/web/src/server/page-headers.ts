/** Stands in the built HTML wherever the nonce of the request goes. */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/** What every page is sent with (SPEC 4.6): only our own scripts run, nothing comes from a third party. */
export function pageHeaders(nonce: string): Record<string, string> {
  const policy = {
    'default-src': `'none'`,
    'script-src': `'self' 'nonce-${nonce}' 'wasm-unsafe-eval'`,
    'style-src': `'self' 'nonce-${nonce}'`,
    'connect-src': `'self'`,
    'img-src': `'self' data: blob:`,
    'font-src': `'self'`,
    'media-src': `'self' data: blob:`,
    'worker-src': `'self'`,
    'manifest-src': `'self'`,
    'form-action': `'self'`,
    'base-uri': `'self'`,
    'frame-ancestors': `'none'`,
    'object-src': `'none'`,
  };
  return {
    'content-security-policy': Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources}`)
      .join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };
}
