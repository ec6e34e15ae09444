import { CompanyDirectory, UnitOfWork, type Company } from '@azionelab/api/kernel';
import { Injectable } from '@nestjs/common';
import { companyOf, type CompanyRow } from './company-row';

/** For how long a host's company is remembered, and for how many hosts: anyone can ask for any host. */
const REMEMBERED = { milliseconds: 3000, hosts: 500 };

interface Remembered {
  company: Promise<Company | undefined>;
  until: number;
}

/** The companies as the database has them. */
@Injectable()
export class StoredCompanies extends CompanyDirectory {
  private readonly remembered = new Map<string, Remembered>();

  constructor(private readonly work: UnitOfWork) {
    super();
  }

  byHost(host: string): Promise<Company | undefined> {
    const known = this.remembered.get(host);
    if (known && known.until > performance.now()) return known.company;
    const company = this.one(`SELECT * FROM company_by_host($1)`, host);
    this.remember(host, company);
    return company;
  }

  byId(id: number): Promise<Company | undefined> {
    return this.one(`SELECT * FROM company_by_id($1)`, id);
  }

  async all(): Promise<Company[]> {
    return (await this.work.queryWithoutCompany<CompanyRow>(`SELECT * FROM all_companies()`)).map(companyOf);
  }

  /** After a change here; other processes see it when what they remember has run out. */
  forget(): void {
    this.remembered.clear();
  }

  private remember(host: string, company: Promise<Company | undefined>): void {
    if (this.remembered.size >= REMEMBERED.hosts) this.remembered.clear();
    this.remembered.set(host, { company, until: performance.now() + REMEMBERED.milliseconds });
    company.catch(() => this.remembered.delete(host));
  }

  private async one(sql: string, key: string | number): Promise<Company | undefined> {
    const [row] = await this.work.queryWithoutCompany<CompanyRow>(sql, [key]);
    return row && companyOf(row);
  }
}
