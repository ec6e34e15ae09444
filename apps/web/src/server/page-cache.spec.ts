import { PageCache, type Page } from './page-cache';

describe('PageCache', () => {
  const page = (html: string, status = 200): Page => ({ status, html, headers: new Headers() });
  let time: number;
  let rendered: number;
  let cache: PageCache;
  const render = (status?: number) => async () => page(`rendering ${++rendered}`, status);

  beforeEach(() => {
    time = 0;
    rendered = 0;
    cache = new PageCache(5000, 2, () => time);
  });

  it('renders once for everyone who asks within its life', async () => {
    const together = await Promise.all([cache.get('/', render()), cache.get('/', render())]);
    time = 4999;
    await cache.get('/', render());
    expect(together.map((one) => one?.html)).toEqual(['rendering 1', 'rendering 1']);
    expect(rendered).toBe(1);
  });

  it('renders again when the life is over', async () => {
    await cache.get('/', render());
    time = 5000;
    expect((await cache.get('/', render()))?.html).toBe('rendering 2');
  });

  it('keeps addresses apart', async () => {
    await cache.get('/', render());
    expect((await cache.get('/en/', render()))?.html).toBe('rendering 2');
  });

  it('keeps neither a page that was not found nor a failure', async () => {
    await cache.get('/nowhere', render(404));
    await cache.get('/nowhere', render(404));
    expect(rendered).toBe(2);
    await expect(cache.get('/broken', () => Promise.reject(new Error('no database')))).rejects.toThrow('no database');
    expect((await cache.get('/broken', render()))?.html).toBe('rendering 3');
  });

  it('forgets the oldest page when it is full', async () => {
    await cache.get('/1', render());
    await cache.get('/2', render());
    await cache.get('/3', render());
    await cache.get('/2', render());
    expect(rendered).toBe(3);
    await cache.get('/1', render());
    expect(rendered).toBe(4);
  });
});
