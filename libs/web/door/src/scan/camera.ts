import { computed, DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';

/** `refused` by the person or the browser, `missing` where there is none, `broken` when it stopped or is in use elsewhere. */
export type CameraState = 'starting' | 'live' | 'refused' | 'missing' | 'broken';

/** The torch stands in no type of the DOM yet. */
interface TorchCapabilities extends MediaTrackCapabilities {
  torch?: boolean;
}
interface TorchConstraints extends MediaTrackConstraintSet {
  torch: boolean;
}

/** One camera at a time, the one at the back first. Lives with the component that provides it. */
@Injectable()
export class Camera {
  private readonly devices = inject(DOCUMENT).defaultView?.navigator.mediaDevices;

  readonly state = signal<CameraState>('starting');
  /** True while there is a picture or may be one in a moment. */
  readonly works = computed(() => this.state() === 'live' || this.state() === 'starting');
  readonly stream = signal<MediaStream | null>(null);
  readonly hasTorch = signal(false);
  readonly torchOn = signal(false);
  /** Every camera's id; known once one was allowed. */
  readonly others = signal<readonly string[]>([]);

  private opening = 0;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.close());
  }

  async open(deviceId?: string): Promise<void> {
    this.close();
    const turn = this.opening;
    this.state.set('starting');
    try {
      if (!this.devices) throw new DOMException('No camera without a secure page.', 'NotFoundError');
      const which = deviceId ? { deviceId: { exact: deviceId } } : { facingMode: 'environment' };
      const video = { ...which, width: { ideal: 1280 }, height: { ideal: 720 } };
      const stream = await this.devices.getUserMedia({ audio: false, video });
      if (turn !== this.opening) return stop(stream);
      this.show(stream);
      const devices = await this.devices.enumerateDevices();
      this.others.set(devices.filter(({ kind }) => kind === 'videoinput').map((device) => device.deviceId));
    } catch (error) {
      if (turn === this.opening) this.state.set(reasonOf(error));
    }
  }

  /** To the next camera of the device, round and round. */
  async switch(): Promise<void> {
    const ids = this.others();
    const current = this.stream()?.getVideoTracks()[0]?.getSettings().deviceId ?? '';
    await this.open(ids[(ids.indexOf(current) + 1) % ids.length]);
  }

  async toggleTorch(): Promise<void> {
    const on = !this.torchOn();
    const torch: TorchConstraints = { torch: on };
    await this.stream()
      ?.getVideoTracks()[0]
      ?.applyConstraints({ advanced: [torch] });
    this.torchOn.set(on);
  }

  close(): void {
    this.opening += 1;
    const stream = this.stream();
    if (stream) stop(stream);
    this.stream.set(null);
    this.hasTorch.set(false);
    this.torchOn.set(false);
  }

  private show(stream: MediaStream): void {
    const [track] = stream.getVideoTracks();
    const capabilities: TorchCapabilities = track?.getCapabilities?.() ?? {};
    track?.addEventListener('ended', () => this.stream() === stream && this.state.set('broken'));
    this.hasTorch.set(capabilities.torch === true);
    this.stream.set(stream);
    this.state.set('live');
  }
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function reasonOf(error: unknown): CameraState {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'missing';
    default:
      return 'broken';
  }
}
