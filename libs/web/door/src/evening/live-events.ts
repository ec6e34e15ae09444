import type { DoorLiveView } from '@azionelab/contracts';
import { catchError, Observable, switchMap, timer } from 'rxjs';
import { at } from '../api/check-ins-client';

/** A stream that the server ended for good, or that this browser gave up, is opened again after this long. */
const OPEN_AGAIN_MS = 15_000;

/**
 * What the server tells of an evening as it happens; nothing where the browser has no event streams.
 *
 * @param streaming told whether the stream is open
 */
export function liveEvents(performanceId: number, streaming: (open: boolean) => void): Observable<DoorLiveView> {
  return new Observable<DoorLiveView>((listener) => {
    if (!('EventSource' in globalThis)) return undefined;
    const source = new EventSource(at(performanceId, 'events'));
    source.onopen = () => streaming(true);
    source.onerror = () => {
      streaming(false);
      if (source.readyState === EventSource.CLOSED) listener.error(new Error('The stream was closed.'));
    };
    source.addEventListener('door', ({ data }: MessageEvent<string>) =>
      listener.next(JSON.parse(data) as DoorLiveView),
    );
    return () => {
      streaming(false);
      source.close();
    };
  }).pipe(catchError((_, again) => timer(OPEN_AGAIN_MS).pipe(switchMap(() => again))));
}
