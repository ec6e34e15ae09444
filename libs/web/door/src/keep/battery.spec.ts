import { batteryLevel } from './battery';

const device = (getBattery?: () => Promise<{ level: number }>) => ({ getBattery }) as unknown as Navigator;

describe('batteryLevel', () => {
  it('is what the device says, in per cent', async () => {
    expect(await batteryLevel(device(() => Promise.resolve({ level: 0.634 })))).toBe(63);
  });

  it('is unknown where nobody is asked, or nobody tells', async () => {
    expect(await batteryLevel(undefined)).toBeUndefined();
    expect(await batteryLevel(device())).toBeUndefined();
    expect(await batteryLevel(device(() => Promise.reject(new Error('not here'))))).toBeUndefined();
  });

  it('keeps nothing waiting that has to be told, when a device never answers', async () => {
    expect(await batteryLevel(device(() => new Promise(() => undefined)))).toBeUndefined();
  });
});
