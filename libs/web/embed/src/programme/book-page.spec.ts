import { bookPageOf } from './book-page';

const evening = { id: 7, show: { slug: 'ballata' } };
const site = 'https://faro.example/book/7';

describe('bookPageOf', () => {
  it.each([
    [null, site],
    ['', site],
    ['here', null],
    ['/prenota?sera={performance}&show={show}', '/prenota?sera=7&show=ballata'],
    ['/embed/book/{performance}?lang=it', '/embed/book/7?lang=it'],
    [' javascript:alert({performance})', site],
  ])('of %j is %j', (attribute, page) => {
    expect(bookPageOf(attribute, evening, site)).toBe(page);
  });
});
