import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { MOCKS } from './mocks';

/** Writes the page that puts each picture of a folder beside the mock it answers. */
export async function writeAlbum(folder: string): Promise<void> {
  const pictures = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
  const rows = Object.entries(MOCKS).map(([screen, { shows, mock }]) => {
    const own = pictures.filter((name) => new RegExp(`^${screen}-(it|en)-\\d`).test(name));
    const links = own.map((name) => `[${captionOf(name, screen)}](${name})`);
    return `| ${shows} | ${mock ?? 'none: in the manner of its neighbours'} | ${links.join(' · ')} |`;
  });
  const text = `# Screens

Photographs of the demo company's site, as it was built; \`npm run screens\` takes them anew. Beside each stands the mock that
it answers, by the name it has in the design. Door screens are always dark.

| screen | mock | pictures |
| --- | --- | --- |
${rows.join('\n')}
`;
  await writeFile(join(folder, 'README.md'), await format(text, { parser: 'markdown', printWidth: 120 }));
}

/** `it 390 light` */
function captionOf(name: string, screen: string): string {
  return name.slice(screen.length + 1, -'.png'.length).replaceAll('-', ' ');
}
