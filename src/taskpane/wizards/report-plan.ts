import type { RunFacts } from '../../excel/receipt';
import type { Figure } from './job';
import type { Report } from './report';

/** A computed report, not yet written: what is written is what the preview shows. */
export interface ReportPlan {
  readonly heading: readonly Figure[];
  readonly report: Report;
  /** Further sheets of the same run. */
  readonly companions: readonly Report[];
  readonly facts: RunFacts;
}
