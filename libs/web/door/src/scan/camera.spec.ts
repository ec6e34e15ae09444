import { TestBed } from '@angular/core/testing';
import { Camera } from './camera';

class FakeTrack extends EventTarget {
  stopped = false;
  readonly applied: unknown[] = [];
  constructor(
    readonly deviceId: string,
    private readonly torch: boolean,
  ) {
    super();
  }
  getCapabilities = () => ({ torch: this.torch });
  getSettings = () => ({ deviceId: this.deviceId });
  applyConstraints = async (constraints: unknown) => void this.applied.push(constraints);
  stop = () => (this.stopped = true);
}

/** A phone with two cameras, of which the one at the back has a torch. */
class FakeDevices {
  readonly tracks: FakeTrack[] = [];
  readonly asked: MediaStreamConstraints[] = [];
  problem: string | null = null;

  getUserMedia = async (constraints: MediaStreamConstraints) => {
    this.asked.push(constraints);
    if (this.problem) throw new DOMException('No.', this.problem);
    const { deviceId } = constraints.video as { deviceId?: { exact: string } };
    const track = new FakeTrack(deviceId?.exact ?? 'back', !deviceId || deviceId.exact === 'back');
    this.tracks.push(track);
    return { getTracks: () => [track], getVideoTracks: () => [track] } as unknown as MediaStream;
  };
  enumerateDevices = async () => [
    { kind: 'videoinput', deviceId: 'back' },
    { kind: 'audioinput', deviceId: 'ear' },
    { kind: 'videoinput', deviceId: 'front' },
  ];
}

describe('Camera', () => {
  let devices: FakeDevices;
  let camera: Camera;

  beforeEach(() => {
    devices = new FakeDevices();
    Object.defineProperty(navigator, 'mediaDevices', { value: devices, configurable: true });
    TestBed.configureTestingModule({ providers: [Camera] });
    camera = TestBed.inject(Camera);
  });
  afterEach(() => Reflect.deleteProperty(navigator, 'mediaDevices'));

  it('opens the camera at the back', async () => {
    await camera.open();
    expect(devices.asked[0]).toMatchObject({ audio: false, video: { facingMode: 'environment' } });
    expect([camera.state(), camera.hasTorch(), camera.others()]).toEqual(['live', true, ['back', 'front']]);
  });

  it.each([
    ['NotAllowedError', 'refused'],
    ['NotFoundError', 'missing'],
    ['NotReadableError', 'broken'],
  ])('says of %s that it is %s', async (problem, state) => {
    devices.problem = problem;
    await camera.open();
    expect([camera.state(), camera.works()]).toEqual([state, false]);
  });

  it('goes round the cameras, one open at a time', async () => {
    await camera.open();
    await camera.switch();
    expect(devices.asked[1]).toMatchObject({ video: { deviceId: { exact: 'front' } } });
    expect([devices.tracks[0]?.stopped, devices.tracks[1]?.stopped]).toEqual([true, false]);
    expect(camera.hasTorch()).toBe(false);
    await camera.switch();
    expect(devices.asked[2]).toMatchObject({ video: { deviceId: { exact: 'back' } } });
  });

  it('lights the torch and puts it out', async () => {
    await camera.open();
    await camera.toggleTorch();
    expect(camera.torchOn()).toBe(true);
    await camera.toggleTorch();
    expect(camera.torchOn()).toBe(false);
    expect(devices.tracks[0]?.applied).toEqual([{ advanced: [{ torch: true }] }, { advanced: [{ torch: false }] }]);
  });

  it('does not keep a camera that came after the page was left', async () => {
    const opening = camera.open();
    TestBed.resetTestingModule();
    await opening;
    expect([devices.tracks[0]?.stopped, camera.stream()]).toEqual([true, null]);
  });

  it('notices a camera that stops', async () => {
    await camera.open();
    devices.tracks[0]?.dispatchEvent(new Event('ended'));
    expect(camera.state()).toBe('broken');
  });
});
