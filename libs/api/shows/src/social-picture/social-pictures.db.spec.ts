import type { Company } from '@azionelab/api/kernel';
import { type House, openHouse } from '@azionelab/api/testing';
import { Season } from '../season';
import { showsEntities } from '../shows.module';
import { SocialPictures } from './social-pictures';

describe('the pictures of shared links', () => {
  let house: House;
  let pictures: SocialPictures;
  let company: Company;

  beforeAll(async () => {
    house = await openHouse(showsEntities);
    pictures = new SocialPictures(new Season(house.work), house.company);
    company = await house.fixtures.company();
  });
  afterAll(() => house.close());

  const picture = (slug: string, of = company) => house.in(of, () => pictures.of(slug));

  it('are drawn once, and again when the show says something else', async () => {
    await house.fixtures.show(company, { slug: 'ballata', title: 'Ballata' });
    const [first, second] = await Promise.all([picture('ballata'), picture('ballata')]);
    expect(second).toBe(first);
    await house.database.admin(`UPDATE shows SET title = 'Ballata nuova' WHERE slug = 'ballata'`);
    expect((await picture('ballata')).equals(first)).toBe(false);
  });

  it('are of what is published, and of the company itself', async () => {
    await house.fixtures.show(company, { slug: 'segreto', is_published: false });
    const other = await house.fixtures.company();
    for (const [slug, of] of [
      ['segreto', company],
      ['ignoto', company],
      ['ballata', other],
    ] as const)
      await expect(picture(slug, of)).rejects.toMatchObject({ state: 'not_found' });
  });
});
