import { openSync, writeSync } from 'node:fs';
import type { Picture } from './png';

const WIDTH = 640;
const HEIGHT = 480;
const HEADER = `YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420\nFRAME\n`;
const NEUTRAL = 128;

/**
 * What the browser takes for a camera: a film of one frame, which it plays over and over. The frame is written in place,
 * so that what stands before the camera changes while it is open.
 */
export class Camera {
  private readonly file: number;

  constructor(readonly path: string) {
    this.file = openSync(path, 'w');
    this.showNothing();
  }

  /** Holds a picture before the camera, in the middle, as far away as it must be to be seen whole. */
  show({ width, height, data }: Picture): void {
    const away = Math.max(1, Math.ceil(width / WIDTH), Math.ceil(height / HEIGHT));
    const [left, top] = [(WIDTH - width / away) >> 1, (HEIGHT - height / away) >> 1];
    this.film((x, y) => {
      const [column, row] = [(x - left) * away, (y - top) * away];
      if (column < 0 || row < 0 || column >= width || row >= height) return NEUTRAL;
      const at = (row * width + column) * 4;
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      return 16 + (0.299 * red + 0.587 * green + 0.114 * blue) * (219 / 255);
    });
  }

  /** Dusk. */
  showNothing(): void {
    this.film((_x, y) => 40 + y / 10);
  }

  private film(light: (x: number, y: number) => number): void {
    const luma = Buffer.alloc(WIDTH * HEIGHT);
    for (let y = 0; y < HEIGHT; y++) for (let x = 0; x < WIDTH; x++) luma[y * WIDTH + x] = light(x, y);
    const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, NEUTRAL);
    writeSync(this.file, Buffer.concat([Buffer.from(HEADER), luma, colour]), 0, undefined, 0);
  }
}
