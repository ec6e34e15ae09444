import { readFileSync } from 'node:fs';
import { contrastOf, contrastsOf, HOUSE_LOOK } from './look';

describe('the contrast of two colours', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s and %s is %d', (one, other, contrast) => {
    expect(contrastOf(one, other)).toBeCloseTo(contrast, 2);
    expect(contrastOf(other, one)).toBeCloseTo(contrast, 2);
  });

  it("of the house's own look is enough", () => {
    expect(contrastsOf({}).on_primary).toBeGreaterThan(4.5);
    expect(contrastsOf({}).primary).toBeGreaterThan(4.5);
    expect(contrastsOf({ primary: '#ffff00' }).primary).toBeLessThan(2);
  });

  it.each(Object.entries(HOUSE_LOOK))('knows %s as the site paints it', (role, colour) => {
    const tokens = readFileSync(`${__dirname}/../../web/ui/src/styles/_tokens.scss`, 'utf8');
    expect(tokens).toContain(`--mat-sys-${role.replace('_', '-')}: light-dark(${colour},`);
  });
});
