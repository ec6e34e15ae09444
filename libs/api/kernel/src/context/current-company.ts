import { Injectable } from '@nestjs/common';
import { context, type Company } from './context';

/** The company that the work at hand belongs to. Nothing else says "company". */
@Injectable()
export class CurrentCompany {
  /** @throws Error when there is none: a fault of ours, never of the caller. */
  get(): Company {
    const company = this.find();
    if (!company) throw new Error('No company is set here.');
    return company;
  }

  find(): Company | undefined {
    return context.getStore()?.company;
  }

  /** Does `work` for `company`, outside any transaction that may be open. */
  run<T>(company: Company, work: () => Promise<T>): Promise<T> {
    return context.run({ requestId: context.getStore()?.requestId, company }, work);
  }
}

/** Where companies are found; the only questions that may be asked without one. */
export abstract class CompanyDirectory {
  /** With one company in the database any host is it. */
  abstract byHost(host: string): Promise<Company | undefined>;
  abstract byId(id: number): Promise<Company | undefined>;
  abstract all(): Promise<Company[]>;
}
