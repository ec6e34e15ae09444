import type { Company, User } from '@azionelab/api/kernel';
import type { MeView } from '@azionelab/contracts';

export function meView({ id, name, email, role, permissions, device }: User, company: Company): MeView {
  return {
    user: { id, name, email },
    company: { name: company.name, slug: company.slug, time_zone: company.timeZone },
    role,
    permissions: [...permissions],
    must_set_up_second_factor: false,
    device: device ? { id: device.id, name: device.name, performance_id: device.performanceId } : null,
  };
}
