import { realAt } from '../../ledger/column-access';
import type { InvoiceOutcomes } from './invoice-outcomes';

/** The invoices of all customers of one risk. */
export interface RankedGroup {
  readonly risk: number;
  readonly inTime: number;
  readonly late: number;
}

/** Invoices by their customer's risk, lowest first, equal risks together: so that the order of customers never matters. */
export function rankedGroups(risk: Float64Array, { inTime, late }: InvoiceOutcomes): RankedGroup[] {
  const ranked: number[] = [];
  for (let k = 0; k < risk.length; k++) if (realAt(inTime, k) + realAt(late, k) > 0) ranked.push(k);
  ranked.sort((a, b) => realAt(risk, a) - realAt(risk, b));
  const groups: { risk: number; inTime: number; late: number }[] = [];
  for (const k of ranked) {
    const last = groups.at(-1);
    if (last?.risk === realAt(risk, k)) {
      last.inTime += realAt(inTime, k);
      last.late += realAt(late, k);
    } else groups.push({ risk: realAt(risk, k), inTime: realAt(inTime, k), late: realAt(late, k) });
  }
  return groups;
}
