import { copyFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { MOCKS } from './mocks';

/** The picture in the README of the project, under a name that says no more than it has to. */
const FRONT_PAGE = ['door-valid-it-390-dark.png', 'door-valid-390.png'] as const;

/** Writes the page that puts each picture of a folder beside the mock it answers; pictures of no screen go. */
export async function writeAlbum(folder: string): Promise<void> {
  const pictures = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
  const screens = Object.entries(MOCKS).map(([screen, { shows, mock }]) => {
    const own = pictures.filter((name) => new RegExp(`^${screen}-(it|en)-\\d`).test(name));
    const links = own.map((name) => `[${captionOf(name, screen)}](${name})`);
    return { own, text: `- **${shows}.** ${mock ? `Mock: ${mock}.` : 'No mock.'}\n  ${links.join(' · ')}` };
  });
  const known = new Set(screens.flatMap(({ own }) => own));
  for (const name of pictures) if (!known.has(name)) await rm(join(folder, name));
  await copyFile(join(folder, FRONT_PAGE[0]), join(folder, FRONT_PAGE[1]));
  const text = `# Screens

Photographs of the demo company's site, as it was built; \`npm run screens\` takes them anew. Beside each stands the mock
that it answers, by the name it has in the design; what has none follows its neighbours. The staff's screens are always dark.

${screens.map(({ text }) => text).join('\n')}
`;
  await writeFile(join(folder, 'README.md'), await format(text, { parser: 'markdown', printWidth: 120 }));
}

/** `it 390 light` */
function captionOf(name: string, screen: string): string {
  return name.slice(screen.length + 1, -'.png'.length).replaceAll('-', ' ');
}
