import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Node has it; the library that we compile against does not say so. */
declare const WebAssembly: { instantiate(wasm: Uint8Array): Promise<{ instance: { exports: unknown } }> };

/** The part of HarfBuzz that cuts fonts, as its own build exports it; addresses are in its memory. */
interface Cutter {
  memory: { buffer: ArrayBuffer };
  _initialize(): void;
  malloc(bytes: number): number;
  free(at: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_length(blob: number): number;
  hb_blob_get_data(blob: number, length: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_keep_everything(input: number): void;
  hb_subset_input_pin_axis_location(input: number, face: number, axis: number, value: number): number;
  hb_subset_or_fail(face: number, input: number): number;
}

/** Where each axis of a variable font stands: `{ wght: 800, wdth: 64 }`. */
export type Axes = Readonly<Record<string, number>>;

const WRITABLE = 2;

let cutter: Promise<Cutter> | undefined;

async function openCutter(): Promise<Cutter> {
  const wasm = await readFile(createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm);
  const opened = instance.exports as Cutter;
  opened._initialize();
  return opened;
}

const tagOf = (axis: string): number => [...axis].reduce((tag, letter) => tag * 256 + letter.charCodeAt(0), 0);

/** A variable TrueType font with its axes nailed down: what programs read that know no variations. @throws Error */
export async function instanceOf(font: Uint8Array, axes: Axes): Promise<Uint8Array> {
  const hb = await (cutter ??= openCutter());
  const at = hb.malloc(font.length);
  new Uint8Array(hb.memory.buffer).set(font, at);
  const source = hb.hb_blob_create(at, font.length, WRITABLE, 0, 0);
  const face = hb.hb_face_create(source, 0);
  const input = hb.hb_subset_input_create_or_fail();
  try {
    hb.hb_subset_input_keep_everything(input);
    for (const [axis, value] of Object.entries(axes))
      if (!hb.hb_subset_input_pin_axis_location(input, face, tagOf(axis), value))
        throw new Error(`The font has no axis ${axis}.`);
    return cut(hb, face, input);
  } finally {
    hb.hb_subset_input_destroy(input);
    hb.hb_face_destroy(face);
    hb.hb_blob_destroy(source);
    hb.free(at);
  }
}

function cut(hb: Cutter, face: number, input: number): Uint8Array {
  const made = hb.hb_subset_or_fail(face, input);
  if (!made) throw new Error('The font cannot be cut.');
  const blob = hb.hb_face_reference_blob(made);
  const at = hb.hb_blob_get_data(blob, 0);
  const bytes = new Uint8Array(hb.memory.buffer).slice(at, at + hb.hb_blob_get_length(blob));
  hb.hb_blob_destroy(blob);
  hb.hb_face_destroy(made);
  return bytes;
}
