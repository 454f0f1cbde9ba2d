import { isFault, type Outcome } from '../../../domain/fault';
import { badDebtRatio } from '../../../domain/kpi/collection-ratios';
import { cashReleased } from '../../../domain/kpi/delinquency-days';
import {
  cashConversionCycle,
  daysInventory,
  daysPayable,
  workingCapitalRequirement,
} from '../../../domain/working-capital/cash-cycle';
import type { KeyFigure } from '../../../domain/working-capital/key-figure';
import type { CellKind } from '../report';
import type { KpiChoices } from './kpi-choices';
import type { KpiPoint } from './kpi-history';

export const KIND_OF_FIGURE: Readonly<Record<KeyFigure, CellKind>> = {
  open: 'money',
  overdue: 'money',
  overdueRatio: 'share',
  dso: 'days',
  bestPossibleDso: 'days',
  countBackDso: 'days',
  daysDelinquent: 'days',
  effectiveness: 'share',
  collectionRate: 'share',
  daysLate: 'days',
  badDebtRatio: 'share',
  dayValue: 'money',
  carryingCost: 'money',
  releasable: 'money',
  requirement: 'money',
  cashCycle: 'days',
};

/** The value of a key figure at a point; null where the ledger or the person does not tell. */
export function keyFigure(figure: KeyFigure, point: KpiPoint, choices: KpiChoices): number | null {
  switch (figure) {
    case 'open':
      return point.totals.open;
    case 'overdue':
      return point.totals.overdue;
    case 'badDebtRatio':
      return given(choices.badDebts, (badDebts) => badDebtRatio(badDebts, point.totals.salesLast365Days));
    case 'dayValue':
      return known(cashReleased(point.totals.salesLast365Days, 1, 0));
    case 'carryingCost':
      return given(choices.costOfCapital, (rate) => point.totals.open * rate);
    case 'releasable':
      return given(choices.targetDso, (target) => releasable(point, target));
    case 'requirement':
      return requirement(point, choices);
    case 'cashCycle':
      return cashCycle(point, choices);
    default:
      return point[figure];
  }
}

/** What a DSO at its target would release; nothing where it is there already. */
function releasable({ dso, totals }: KpiPoint, target: number): Outcome<number> {
  return cashReleased(totals.salesLast365Days, Math.max(dso ?? target, target), target);
}

function requirement({ totals }: KpiPoint, { inventory, payables }: KpiChoices): number | null {
  if (inventory === null || payables === null) return null;
  return known(workingCapitalRequirement(totals.open, inventory, payables));
}

function cashCycle({ dso }: KpiPoint, { inventory, payables, costOfSales }: KpiChoices): number | null {
  if (dso === null || inventory === null || payables === null || costOfSales === null) return null;
  const [stock, owed] = [daysInventory(inventory, costOfSales), daysPayable(payables, costOfSales)];
  if (isFault(stock) || isFault(owed)) return null;
  return known(cashConversionCycle(stock, dso, owed));
}

function given(value: number | null, rule: (value: number) => Outcome<number>): number | null {
  return value === null ? null : known(rule(value));
}

function known(outcome: Outcome<number>): number | null {
  return isFault(outcome) ? null : outcome;
}
