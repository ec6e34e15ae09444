import { CurrentCompany, Settings } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';

/** Whose pages may call (SPEC 4.3). */
@Injectable()
export class Origins {
  constructor(
    private readonly settings: Settings,
    private readonly company: CurrentCompany,
  ) {}

  /** The site's own address, or that of one of the company's hosts. */
  isOurs(origin: string): boolean {
    const { publicUrl } = this.settings;
    return origin === publicUrl || this.company.get().hosts.some((host) => origin === at(host, publicUrl));
  }

  /** An origin that the operator, or the company, lets call the public API. */
  isInvited(origin: string): boolean {
    return this.settings.corsAllowedOrigins.includes(origin) || this.embedders().includes(origin);
  }

  /** The origins whose pages may have ours inside: the company's own list, and nobody else's. */
  embedders(): readonly string[] {
    return this.company.find()?.embedOrigins ?? [];
  }
}

function at(host: string, publicUrl: string): string {
  const url = new URL(publicUrl);
  url.hostname = host;
  return url.origin;
}
