import { createHash } from 'node:crypto';
import { gelOf } from '../gels';
import { GELS, MOTIFS } from '../states';
import { motifOf } from './art-svg';
import golden from './golden.json';
import { posterSvg } from './poster-svg';

/** Hashes of what the design's own generator drew: the same input must draw the same poster for ever. */
const drawn: Record<string, string> = golden;
const hashOf = (svg: string) => createHash('sha256').update(svg).digest('hex').slice(0, 16);

const TITLES: Record<string, string> = {
  'ballata-per-un-faro-spento': 'Ballata per un faro spento',
  'nove-minuti-di-ritardo': 'Nove minuti di ritardo',
  'prova-aperta': 'Prova aperta',
  'perche-no': 'Perché no? È già città',
  io: 'Io',
  'molto-lungo':
    'Un titolo che non finisce mai perché chi lo ha scritto non sapeva quando smettere di parlare della sera in cui tutto il teatro rimase al buio per nove minuti esatti',
  quote: '<b>"Tom & Jerry"</b>',
  giappone: '東京物語',
  vuoto: '',
};

describe('posterSvg', () => {
  it.each(Object.entries(TITLES))('draws the poster of %s as designed', (slug, title) => {
    const svg = posterSvg({
      slug,
      title,
      credit: 'testo e regia di Elena Marchetti',
      season: 'Stagione 26/27',
      company: 'AzioneLab',
    });
    expect(hashOf(svg)).toBe(drawn[`poster ${slug}`]);
  });

  it.each(GELS.flatMap((gel, i) => MOTIFS.map((motif, j) => [gel, motif, i, j] as const)))(
    'draws %s %s as designed',
    (gel, motif, i, j) => {
      const slug = `slug-${i}-${j}`;
      const svg = posterSvg({
        slug,
        title: 'x',
        variant: 'art',
        width: 480,
        height: 270 + 10 * i,
        label: false,
        gel,
        motif,
      });
      expect(hashOf(svg)).toBe(drawn[`art ${gel} ${motif}`]);
    },
  );

  it('can leave out the floor', () => {
    const svg = posterSvg({
      slug: 'ballata-per-un-faro-spento',
      title: 'x',
      variant: 'art',
      width: 720,
      height: 640,
      label: false,
      gel: 'congo',
      motif: 'fari',
      floor: false,
    });
    expect(hashOf(svg)).toBe(drawn['art no floor']);
  });

  it('lets the editor choose, and the slug otherwise', () => {
    expect([gelOf('tosca', 'rosa'), motifOf('tosca', 'platea')]).toEqual(['rosa', 'platea']);
    expect([gelOf('tosca'), gelOf('tosca', null)]).toEqual([gelOf('tosca'), gelOf('tosca')]);
    expect(new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => motifOf(slug))).size).toBeGreaterThan(2);
  });

  it('escapes a title that is markup', () => {
    expect(posterSvg({ slug: 'x', title: '<script>alert(1)</script>' })).not.toContain('<SCRIPT');
  });
});
