import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

/** What the thread does: it opens the library, draws one picture and is gone. */
const DRAW = `
  const { readFile } = require('node:fs/promises');
  const { parentPort, workerData } = require('node:worker_threads');
  const { initWasm, Resvg } = require(workerData.library);
  readFile(workerData.wasm).then(initWasm).then(() => {
    const drawing = new Resvg(workerData.svg, { fitTo: { mode: 'width', value: workerData.width } });
    parentPort.postMessage(drawing.render().asPng());
  });
`;

const { resolve: find } = createRequire(import.meta.url);

let turn: Promise<unknown> = Promise.resolve();

/**
 * A drawing without texts as PNG, as many pixels wide as it says. Drawing takes a third of a second, in which nobody else
 * would be served: a thread does it, one picture at a time.
 */
export function rasterise(svg: string, width: number): Promise<Buffer> {
  const drawn = turn.then(() => draw(svg, width));
  turn = drawn.catch(() => undefined);
  return drawn;
}

function draw(svg: string, width: number): Promise<Buffer> {
  const workerData = {
    svg,
    width,
    library: find('@resvg/resvg-wasm'),
    wasm: find('@resvg/resvg-wasm/index_bg.wasm'),
  };
  return new Promise((resolve, reject) => {
    const thread = new Worker(DRAW, { eval: true, workerData });
    thread.once('message', (png: Uint8Array) => resolve(Buffer.from(png)));
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('The picture was not drawn.')));
  });
}
