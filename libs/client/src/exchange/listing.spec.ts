import { connect } from '../connection/connection';
import { listShows } from '../public';
import { type Mood, type MoodyServer, openMoodyServer } from '../testing/moody-server';

const TITLES = ['Aida', 'Bohème', 'Carmen', 'Don Carlos', 'Ernani'];

/** Tells what is on the page that it is asked for. */
const pages: Mood = (request, response) => {
  const asked = new URL(request.url as string, 'http://localhost').searchParams;
  const [page, size] = [Number(asked.get('page')), Number(asked.get('page_size'))];
  const results = TITLES.slice((page - 1) * size, page * size).map((title) => ({ title }));
  response.end(JSON.stringify({ count: TITLES.length, results }));
};

describe('a list', () => {
  let server: MoodyServer;
  beforeEach(async () => {
    server = await openMoodyServer(pages);
  });
  afterEach(() => server.close());

  const shows = (query = {}) => listShows(connect({ url: server.url }), { page_size: 2, ...query });
  const titles = (rows: { title: string }[]) => rows.map(({ title }) => title);

  it('is asked for page by page, as far as it is read', async () => {
    const list = shows();
    expect(server.heard).toHaveLength(0);
    const read: string[] = [];
    for await (const { title } of list) {
      read.push(title);
      if (read.length === 3) break;
    }
    expect(read).toEqual(['Aida', 'Bohème', 'Carmen']);
    expect(server.heard).toHaveLength(2);
  });

  it('can be had whole, from a page on, and read twice', async () => {
    expect(titles(await shows().all())).toEqual(TITLES);
    expect(titles(await shows({ page: 2 }).all())).toEqual(['Carmen', 'Don Carlos', 'Ernani']);
    const list = shows();
    expect(await list.all()).toEqual(await list.all());
  });

  it('tells one page with the number of all rows', async () => {
    expect(await shows().page(3)).toEqual({ count: 5, results: [{ title: 'Ernani' }] });
    expect(await shows({ page: 9 }).all()).toEqual([]);
  });
});
