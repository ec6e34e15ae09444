import { matching, orderOf } from './office-list';
import { InvalidInput } from './refusals/refusal';

describe('the order of an office list', () => {
  const fields = { id: 'id', starts_at: 'startsAt', show_title: 'show.title' };

  it('is a listed field in either direction, with ids to settle ties', () => {
    expect(Object.entries(orderOf('-starts_at', fields))).toEqual([
      ['startsAt', 'DESC'],
      ['id', 'ASC'],
    ]);
    expect(orderOf('show_title', fields)).toEqual({ show: { title: 'ASC' }, id: 'ASC' });
    expect(orderOf('-id', fields)).toEqual({ id: 'DESC' });
  });

  it.each(['nothing', '', '-', '--id', 'constructor', 'startsAt', 'id; DROP TABLE shows'])(
    'is never %p',
    (ordering) => {
      expect(() => orderOf(ordering, fields)).toThrow(InvalidInput);
    },
  );
});

describe('the rows of an office list', () => {
  it('meet the filters that are given, a false one too', () => {
    expect(matching({ isPublished: false, city: undefined }, undefined, ['title'])).toEqual({ isPublished: false });
  });

  it('hold the search in any of the columns', () => {
    expect(matching({ isPublished: true }, '10%', ['title', 'show.slug'])).toMatchObject([
      { isPublished: true, title: { value: '%10\\%%' } },
      { isPublished: true, show: { slug: { value: '%10\\%%' } } },
    ]);
  });
});
