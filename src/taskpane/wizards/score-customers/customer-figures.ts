import type { NamedFigure } from '../../parts/figures';
import type { Speech } from '../../speech';
import type { ScoredCustomer } from '../job';

/** The figures of one customer, for the head of its detail; what is not known is a dash. */
export function customerFigures(customer: ScoredCustomer, { wording, format }: Speech): NamedFigure[] {
  const names = wording.pane.score.columns;
  const limits = wording.assess.limits.columns;
  const money = (value: number | null) => format.money(value ?? Number.NaN, customer.currency);
  const decimal = (value: number | null) => format.decimal(value ?? Number.NaN);
  return [
    { key: 'score', name: names.score, text: decimal(customer.score) },
    { key: 'exposure', name: names.exposure, text: money(customer.exposure) },
    { key: 'overdue', name: names.overdue, text: money(customer.overdue) },
    { key: 'limit', name: names.suggestedLimit, text: money(customer.suggestedLimit) },
    { key: 'headroom', name: names.headroom, text: money(customer.headroom) },
    { key: 'late', name: names.weightedDaysLate, text: decimal(customer.weightedDaysLate) },
    { key: 'current', name: limits.current, text: money(customer.limit.currentLimit) },
    { key: 'coverage', name: limits.coverage, text: format.share(customer.coverage) },
  ];
}
