import { GELS, MOTIFS, posterSvg } from '@azionelab/contracts';
import { withoutStyleAttributes } from './without-style-attributes';

describe('withoutStyleAttributes', () => {
  it.each(GELS.flatMap((gel) => MOTIFS.map((motif) => [gel, motif] as const)))('leaves none in %s %s', (gel, motif) => {
    const svg = withoutStyleAttributes(posterSvg({ slug: 'tosca', title: 'Tosca', gel, motif }));
    expect(svg).not.toMatch(/\sstyle=/);
    expect(svg).toContain('class="isolated"');
    expect(svg).toMatch(/font-stretch="\d+%"/);
  });
});
