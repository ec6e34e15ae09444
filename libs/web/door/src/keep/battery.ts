/** Stands in no type of the DOM: some browsers have it. */
interface BatteryNavigator {
  getBattery?(): Promise<{ level: number }>;
}

/** 0 to 100; undefined when the device does not say. */
export async function batteryLevel(navigator: Navigator | undefined): Promise<number | undefined> {
  try {
    const battery = await (navigator as BatteryNavigator | undefined)?.getBattery?.();
    return battery && Math.round(battery.level * 100);
  } catch {
    return undefined;
  }
}
