/** Stands in no type of the DOM: some browsers have it. */
interface BatteryNavigator {
  getBattery?(): Promise<{ level: number }>;
}

/** Arrivals wait for this figure no longer: there are devices that never say it. */
const PATIENCE_MS = 500;

/** 0 to 100; undefined when the device does not say. */
export async function batteryLevel(navigator: Navigator | undefined): Promise<number | undefined> {
  const said = (navigator as BatteryNavigator | undefined)?.getBattery?.().catch(() => undefined);
  const battery = await Promise.race([said, new Promise<undefined>((enough) => setTimeout(enough, PATIENCE_MS))]);
  return battery && Math.round(battery.level * 100);
}
