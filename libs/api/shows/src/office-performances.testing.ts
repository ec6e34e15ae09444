import { OfficeRemoval } from '@azionelab/api/kernel';
import type { House } from '@azionelab/api/testing';
import { OfficeCapacity } from './office-capacity';
import { OfficePerformanceViews } from './office-performance-views';
import { OfficePerformances } from './office-performances';
import { OfficeRuns } from './office-runs';
import { SeatLedger } from './seat-ledger';

/** The office's services on a test's database, with a ledger of its own unless one is given. */
export function officeOn({ work, company }: House, ledger = new SeatLedger(work)) {
  const views = new OfficePerformanceViews(work, company);
  const capacity = new OfficeCapacity(work, company, ledger, views);
  const performances = new OfficePerformances(work, views, ledger, new OfficeRemoval(work), capacity);
  return { capacity, performances, runs: new OfficeRuns(work, company) };
}
