import type { Page } from '@playwright/test';

/** One ticket: from the first picture of the camera that shows it to the answer on the screen, in milliseconds. */
export interface Answered {
  title: string;
  ms: number;
}

interface Watched {
  answered: Answered[];
}

/** Takes the time inside the page, for tickets that are held before the camera with dusk in between. */
export async function startStopwatch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const DARK = 90;
    const answered: Answered[] = [];
    Object.assign(window, { answered });
    const video = document.querySelector('video') as HTMLVideoElement;
    const paper = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    let since: number | null = null;
    let wasDark = true;
    const look = () => {
      paper?.drawImage(video, 0, 0, video.videoWidth, video.videoHeight, 0, 0, 4, 3);
      const [red = 0] = paper?.getImageData(0, 0, 1, 1).data ?? [];
      if (red > DARK && wasDark) since = performance.now();
      wasDark = red <= DARK;
      video.requestVideoFrameCallback(look);
    };
    video.requestVideoFrameCallback(look);
    const screen = new MutationObserver(() => {
      const title = document.querySelector('#door-answer')?.textContent;
      if (!title || since === null) return;
      const from = since;
      since = null;
      // What was put on the page is seen with the next picture of the screen.
      requestAnimationFrame(() => answered.push({ title, ms: performance.now() - from }));
    });
    screen.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

export function readStopwatch(page: Page): Promise<Answered[]> {
  return page.evaluate(() => (window as unknown as Watched).answered);
}
