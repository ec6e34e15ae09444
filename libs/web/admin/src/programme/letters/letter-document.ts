/**
 * A letter as a frame of ours can show it: a frame keeps the page's policy, which lets no style attribute in, so that
 * every one becomes a rule of a sheet that bears the page's nonce. What could lead away, or run, is taken out.
 */
export function letterDocument(html: string, nonce: string | null): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page
    .querySelectorAll('script, link, base, meta[http-equiv], iframe, object, embed, form')
    .forEach((one) => one.remove());
  page.querySelectorAll('a[href]').forEach((link) => link.setAttribute('target', '_blank'));
  const rules = [...page.querySelectorAll('[style]')].map((element, place) => {
    const style = element.getAttribute('style') ?? '';
    element.removeAttribute('style');
    element.setAttribute('data-styled', `${place}`);
    return `[data-styled="${place}"]{${style.replace(/[{}<]/g, '')}}`;
  });
  const sheet = page.createElement('style');
  sheet.textContent = rules.join('\n');
  page.head.append(sheet);
  if (nonce) page.querySelectorAll('style').forEach((each) => each.setAttribute('nonce', nonce));
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
