import { violations } from './axe';
import { focused, looksRight, programme, script, test, watchRequests, written } from './embed-fixtures';
import { EMBED_WORDS } from './embed-words';
import { expect } from './fixtures';
import { signInToOffice } from './office';
import { plainPage } from './other-site';
import { Parties } from './parties';
import { GUEST, newAddress } from './visitor';
import { LANGUAGES, wordsOf } from './words';

for (const language of LANGUAGES) {
  const words = wordsOf(language);
  const own = EMBED_WORDS[language];

  test(`a plain page of another site shows the programme and books (${language})`, async ({
    product,
    listed,
    invite,
    evidence,
  }) => {
    test.slow();
    const parties = new Parties(product);
    const page = await invite(language);
    const asked = watchRequests(page);
    await page.goto(listed.put({ html: plainPage(language, programme('book="here"'), script(product.url)) }));

    const list = page.getByRole('region', { name: own.programme });
    await expect(list.getByText(own.soldOut).first()).toBeVisible();
    await expect(list.getByText(own.closed).first()).toBeVisible();
    await expect(list.getByText(own.few).first()).toBeVisible();
    await expect(page.getByText('The programme, elsewhere')).toBeHidden();
    await looksRight(page, 'the programme');

    await list.getByRole('button', { name: words.book }).first().click();
    await expect(page.getByRole('heading', { name: words.yourSeats })).toBeVisible();
    await page.getByRole('button', { name: words.request(2) }).click();
    await expect(page.getByRole('alert')).toContainText(own.thingsToMend);
    expect(await focused(page)).toContain(own.thingsToMend);
    await looksRight(page, 'a form with faults');
    await page.getByRole('link', { name: own.mendEmail }).click();
    const email = newAddress();
    await page.keyboard.type(email);
    await expect(page.getByRole('textbox', { name: words.email })).toHaveValue(email);
    await expect(page.getByText(own.writeEmail)).toBeHidden();
    await page.getByRole('textbox', { name: words.name }).fill(GUEST);
    await page.getByRole('checkbox', { name: words.privacy }).check();
    await page.getByRole('button', { name: words.oneMore }).click();
    await page.getByRole('button', { name: words.request(3) }).click();

    await expect(page.getByRole('heading', { name: words.openYourMail })).toBeVisible();
    expect(await focused(page)).toBe(words.openYourMail);
    await looksRight(page, 'after the booking');
    expect(await parties.tokenFor(email, '/confirm')).toHaveLength(43);
    expect(await parties.statusOf(email)).toBe('pending');

    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((address) => !address.startsWith(`${product.url}/`))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(evidence.faults).toEqual([]);
  });

  test(`nothing typed is lost when somebody was faster (${language})`, async ({ product, listed, invite }) => {
    const parties = new Parties(product);
    const evening = await parties.evening(3);
    const page = await invite(language);
    const element = `<azionelab-book performance="${evening}"></azionelab-book>`;
    await page.goto(listed.put({ html: plainPage(language, element, script(product.url)) }));
    const email = newAddress();
    await page.getByRole('textbox', { name: words.name }).fill(GUEST);
    await page.getByRole('textbox', { name: words.email }).fill(email);
    await page.getByRole('textbox', { name: words.notes }).fill('Una carrozzina');
    await page.getByRole('checkbox', { name: words.privacy }).check();
    await parties.confirmed(evening, 2);
    await page.getByRole('button', { name: words.request(2) }).click();

    await expect(page.getByRole('alert')).toContainText(words.someoneFirst);
    await expect(page.getByRole('textbox', { name: words.name })).toHaveValue(GUEST);
    await expect(page.locator('output')).toHaveText('1');
    await expect(page.getByText(own.otherEvenings)).toBeVisible();
    await looksRight(page, 'a refusal');
    await page.getByRole('listitem').getByRole('button', { name: words.book }).first().click();
    await expect(page.getByRole('alert')).toBeHidden();
    await expect(page.getByRole('textbox', { name: words.email })).toHaveValue(email);
    await expect(page.getByRole('textbox', { name: words.notes })).toHaveValue('Una carrozzina');
    await page.getByRole('button', { name: words.oneMore }).click();
    await page.getByRole('button', { name: words.request(2) }).click();
    await expect(page.getByRole('heading', { name: words.openYourMail })).toBeVisible();
  });

  test(`a frame shows the programme and books where no script may run (${language})`, async ({
    product,
    listed,
    invite,
  }) => {
    const page = await invite(language);
    const asked = watchRequests(page);
    const frame = `<iframe src="${product.url}/embed/programme?lang=${language}" title="Frame" width="100%" height="900"></iframe>`;
    const headers = { 'content-security-policy': `default-src 'none'; frame-src ${product.url}` };
    await page.goto(listed.put({ html: plainPage(language, frame), headers }));
    const inside = page.frameLocator('iframe');
    await inside.getByRole('link', { name: words.book }).first().click();
    await expect(inside.getByRole('heading', { name: words.yourSeats })).toBeVisible();
    expect(page.frames()[1]?.url()).toMatch(new RegExp(`^${product.url}/embed/book/\\d+\\?lang=${language}$`));
    const email = newAddress();
    await inside.getByRole('textbox', { name: words.name }).fill(GUEST);
    await inside.getByRole('textbox', { name: words.email }).fill(email);
    await inside.getByRole('checkbox', { name: words.privacy }).check();
    await inside.getByRole('button', { name: words.request(2) }).click();
    await expect(inside.getByRole('heading', { name: words.openYourMail })).toBeVisible();
    expect(asked.filter((address) => !address.startsWith(`${product.url}/`))).toEqual([]);
  });

  test(`the pages of frames are whole pages (${language})`, async ({ product, invite, evidence }) => {
    const page = await invite(language);
    const { id } = await new Parties(product).tonight();
    for (const path of ['/embed/programme', `/embed/book/${id}`]) {
      await page.goto(`${path}?lang=${language}`);
      await expect(page.getByRole(path.includes('book') ? 'textbox' : 'listitem').first()).toBeVisible();
      await looksRight(page, path);
    }
    expect(evidence.faults).toEqual([]);
  });
}

test('the office lists a site, and ends it', async ({ product, site, invite }) => {
  const page = await invite('it', { viewport: { width: 1280, height: 900 } });
  const visitor = await invite('it');
  const address = site.put({ html: plainPage('it', programme(), script(product.url)) });
  const list = visitor.getByRole('region', { name: 'Programma' }).getByRole('listitem').first();
  const opens = async () => {
    await visitor.goto(address, { waitUntil: 'networkidle' });
    return list.isVisible();
  };
  await signInToOffice(page, 'it');
  await page.goto('/admin/settings');
  const field = page.getByRole('textbox', { name: /Siti che mostrano il programma/ });
  const before = await field.inputValue();
  expect(await opens()).toBe(false);
  for (const [typed, isOpen] of [
    [`${before}\n${site.origin.toUpperCase()}/`, true],
    [before, false],
  ] as const) {
    await field.fill(typed);
    await page.getByRole('button', { name: 'Salva' }).click();
    await expect(page.getByText('Salvato.').first()).toBeVisible();
    await expect(page.getByText('Ci sono modifiche non salvate.')).toBeHidden();
    expect(await opens()).toBe(isOpen);
  }
});

test('a site that is not listed is refused: script, calls and frame', async ({ product, site, invite }) => {
  const page = await invite('en');
  const frame = `<iframe src="${product.url}/embed/programme" title="Frame"></iframe>`;
  const html = plainPage('en', programme() + frame, script(product.url));
  await page.goto(site.put({ html }), { waitUntil: 'networkidle' });
  await expect(page.getByText('The programme, elsewhere')).toBeVisible();
  expect(await page.evaluate(() => customElements.get('azionelab-programme'))).toBeUndefined();
  expect(page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
  const { id } = await new Parties(product).tonight();
  const refused = await page.evaluate(
    async ([url, performance]) => {
      const book = {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': 'from-elsewhere' },
        body: JSON.stringify({ name: 'Maria', email: 'maria@posta.example', party_size: 1 }),
      };
      const calls = [
        fetch(`${url}/api/performances/`),
        fetch(`${url}/api/performances/${performance}/reservations/`, book),
        fetch(`${url}/api/performances/`, { credentials: 'include' }),
      ];
      return (await Promise.allSettled(calls)).map(({ status }) => status);
    },
    [product.url, id] as const,
  );
  expect(refused).toEqual(['rejected', 'rejected', 'rejected']);
});

test('a page with the strictest policy can have it, in its own colours and by keyboard alone', async ({
  product,
  listed,
  invite,
  evidence,
}) => {
  const page = await invite('en', { viewport: { width: 1280, height: 900 } });
  const { url } = product;
  const [documented = ''] = written('text', url);
  const policy = `default-src 'none'; ${documented.trim()}; style-src 'nonce-own'`;
  const style =
    '<style nonce="own">azionelab-book { --azionelab-primary: rgb(0, 80, 60); --azionelab-radius: 0 }</style>';
  const { id } = await new Parties(product).tonight();
  const element = `<azionelab-book performance="${id}"></azionelab-book>`;
  const html = plainPage('en', element, style + script(url));
  await page.goto(listed.put({ html, headers: { 'content-security-policy': policy } }));
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  for (const listener of written('js', url)) await page.evaluate(listener);
  const send = page.getByRole('button', { name: 'Request 2 seats' });
  await expect(send).toHaveCSS('background-color', 'rgb(0, 80, 60)');
  await expect(send).toHaveCSS('border-radius', '0px');
  await expect(page.locator('.art svg')).toBeVisible();

  const tabTo = async (name: string) => {
    for (let stop = 0; stop < 20; stop++) {
      await page.keyboard.press('Tab');
      if ((await focused(page)) === name) return;
    }
    throw new Error(`No Tab led to ${name}.`);
  };
  const email = newAddress();
  await tabTo('One seat fewer');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  for (const typed of [GUEST, email]) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(typed);
  }
  for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await tabTo('Request 3 seats');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Now open your email' })).toBeFocused();
  expect(heard.join()).toMatch(/^3 seats asked for, as \w{4}-\w{4}$/);
  expect(evidence.faults).toEqual([]);
});

test('axe sees into the elements: colours that cannot be read are found', async ({ product, listed, invite }) => {
  const page = await invite('en');
  const style =
    '<style>azionelab-programme { --azionelab-quiet: #bbb; --azionelab-surface: #fff; color-scheme: light }</style>';
  await page.goto(listed.put({ html: plainPage('en', programme(), style + script(product.url)) }));
  await expect(page.getByRole('listitem').first()).toBeVisible();
  expect((await violations(page, 'all')).join()).toMatch(/color-contrast: <span class="quiet">/);
});

test('a page is found by oEmbed, and its frame tells how tall it is', async ({ product, listed, invite, request }) => {
  const show = await (await request.get(`${product.url}/en/shows/ballata-per-un-faro-spento`)).text();
  const [, address = ''] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)">/.exec(show) ?? [];
  expect(address).toContain(`${product.url}/api/oembed?url=`);
  const { html } = (await (await request.get(address)).json()) as { html: string };
  const page = await invite('en');
  await page.goto(listed.put({ html: plainPage('en', html) }));
  const rows = page.frameLocator('iframe').getByRole('listitem');
  await expect(rows.first()).toContainText('Ballata per un faro spento');
  const tall = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        addEventListener('message', ({ data }) => data?.type === 'azionelab:height' && resolve(data.height));
        document.querySelector('iframe')?.setAttribute('width', '300');
      }),
  );
  expect(tall).toBeGreaterThan(200);
});

test('every snippet of the documentation works on a listed site', async ({ product, listed, invite, request }) => {
  const { url } = product;
  const shown = written('html', url).filter((code) => /<(?:azionelab-|iframe)/.test(code));
  expect(shown.length).toBeGreaterThan(5);
  const page = await invite('en');
  for (const snippet of shown) {
    await page.goto(listed.put({ html: plainPage('en', snippet, written('html', url)[0]) }));
    const inside = snippet.includes('<iframe') ? page.frameLocator('iframe') : page;
    await expect(inside.getByRole('listitem').or(inside.getByRole('textbox')).first(), snippet).toBeVisible();
  }
  const [, address = ''] = /curl '([^']+)'/.exec(written('sh', url).join()) ?? [];
  expect(await (await request.get(address)).json()).toMatchObject({ type: 'rich', width: 600 });
});
