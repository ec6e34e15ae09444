import type { Company, User } from '@azionelab/api/kernel';
import type { MeView } from '@azionelab/contracts';

export function meView(user: User, company: Company): MeView {
  const { id, name, email, role, permissions, device, key, mustSetUpSecondFactor = false } = user;
  return {
    user: { id, name, email },
    company: { name: company.name, slug: company.slug, time_zone: company.timeZone },
    role,
    permissions: [...permissions],
    must_set_up_second_factor: mustSetUpSecondFactor,
    device: device ? { id: device.id, name: device.name, performance_id: device.performanceId } : null,
    key: key ? { id: key.id, name: key.name } : null,
  };
}
