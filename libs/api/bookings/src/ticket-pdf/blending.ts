import type { Document } from './pen';

/** An object of the document, and the stream that it may be. */
interface Reference {
  end(): void;
}

const refer = (document: Document, data: object): Reference => document.ref(data) as unknown as Reference;

/** The inside of a page as pdfkit keeps it: where drawing goes, and what it may name. */
interface Sheet {
  content: Reference;
  resources: unknown;
  xobjects: Record<string, Reference>;
  ext_gstates: Record<string, Reference>;
}

const BLENDING: Record<string, string> = { screen: 'Screen', multiply: 'Multiply', 'soft-light': 'SoftLight' };

/** Mixes what is drawn from now on with what lies below, as CSS names it; until the state is restored. */
export function blend(document: Document, mode: string | undefined): void {
  const blending = BLENDING[mode ?? ''];
  if (!blending) return;
  const page = document.page as unknown as Sheet;
  const name = `Blend${blending}`;
  if (!page.ext_gstates[name]) {
    const state = refer(document, { Type: 'ExtGState', BM: blending });
    state.end();
    page.ext_gstates[name] = state;
  }
  document.addContent(`/${name} gs`);
}

const LARGE = 10_000;

/** What is drawn from now on blends with itself and not with what lies below. @returns what ends that */
export function isolate(document: Document): () => void {
  const sheet = document.page as unknown as Sheet;
  const { content } = sheet;
  const name = `Group${Object.keys(sheet.xobjects).length}`;
  sheet.content = sheet.xobjects[name] = refer(document, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [-LARGE, -LARGE, LARGE, LARGE],
    Group: { Type: 'Group', S: 'Transparency', I: true, CS: 'DeviceRGB' },
    Resources: sheet.resources,
  });
  return () => {
    sheet.content.end();
    sheet.content = content;
    document.addContent(`/${name} Do`);
  };
}
