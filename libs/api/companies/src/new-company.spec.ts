import { CompanyNotAdded, readNewCompany } from './new-company';

const RIGHT = { slug: 'molo', host: 'molo.localhost', name: 'Teatro del Molo', admin: 'a@b.it' };
const asArguments = (values: Record<string, string>) =>
  Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);

describe('the arguments of company:add', () => {
  it('make a company, its host in small letters', () => {
    expect(readNewCompany(asArguments({ ...RIGHT, host: 'Molo.LOCALHOST' }))).toEqual(RIGHT);
  });

  it.each(Object.keys(RIGHT))('are told when --%s is missing', (field) => {
    const rest = Object.fromEntries(Object.entries(RIGHT).filter(([name]) => name !== field));
    expect(() => readNewCompany(asArguments(rest))).toThrow(`--${field} is missing.`);
  });

  it.each([
    { slug: 'Molo!' },
    { slug: 'a--b' },
    { host: 'http://molo.it' },
    { host: 'molo.it:8080' },
    { host: 'molo-.it' },
    { name: ' ' },
    { name: 'x'.repeat(201) },
    { name: 'a\u0007b' },
    { admin: 'nobody' },
    { admin: `${'x'.repeat(250)}@b.it` },
  ])('are told when wrong: %j', (wrong) => {
    const [field] = Object.keys(wrong);
    expect(() => readNewCompany(asArguments({ ...RIGHT, ...wrong }))).toThrow(`--${field} takes`);
  });

  it('are refused as a whole when one is unknown', () => {
    expect(() => readNewCompany([...asArguments(RIGHT), '--colour', 'red'])).toThrow(CompanyNotAdded);
  });
});
