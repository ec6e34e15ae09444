import { inZone, inZoneOrNull } from '@azionelab/api/kernel';
import type { DoorDeviceView } from '@azionelab/contracts';
import type { Device } from './device.entity';

/** @param seats how many people it let in */
export function deviceView(device: Device, seats: number, timeZone: string): DoorDeviceView {
  return {
    id: device.id,
    performance_id: device.performanceId,
    name: device.name,
    paired_at: inZone(device.pairedAt, timeZone),
    seen_at: inZone(device.seenAt, timeZone),
    synced_at: inZoneOrNull(device.syncedAt, timeZone),
    battery: device.battery,
    waiting: device.waiting,
    seats,
    revoked_at: inZoneOrNull(device.revokedAt, timeZone),
  };
}
