import type { DunningStep } from '../../../domain/dunning/dunning-policy';
import type { Notice } from '../../../domain/dunning/plan-notices';
import type { Ledger } from '../../../domain/ledger/ledger';
import { roundMoney } from '../../../domain/money/round-money';
import { cellAddress } from '../../../excel/cell-address';
import type { CheckedLedger, DueNotice } from '../job';
import type { DunningWords } from './dunning-words';

interface NoticeSetting {
  readonly ledger: Ledger;
  readonly currency: string;
  readonly checked: CheckedLedger;
  readonly steps: readonly DunningStep[];
  readonly words: DunningWords;
}

/** The rows of the schedule: strongest level first, then longest overdue, then by customer. */
export function noticeRows(notices: readonly Notice[], setting: NoticeSetting): DueNotice[] {
  return [...notices].sort(byUrgency).map((notice) => noticeRow(notice, setting));
}

function byUrgency(a: Notice, b: Notice): number {
  return b.level - a.level || b.daysOverdue - a.daysOverdue || a.customer - b.customer || a.record - b.record;
}

function noticeRow(notice: Notice, { ledger, currency, checked, steps, words }: NoticeSetting): DueNotice {
  const { record, customer, level, date, dueDate, daysOverdue, amount } = notice;
  const step = steps[level];
  if (step === undefined) throw new RangeError(`The ladder has no step ${level}.`);
  const { source } = checked;
  return {
    customer: ledger.customer.values[customer] ?? '',
    currency,
    invoiceNumber: ledger.invoiceNumber[record] ?? '',
    level: step.step,
    levelName: words.level(step.step),
    noticeDate: date,
    dueDate,
    amount: roundMoney(amount),
    daysOverdue,
    reason: words.due(daysOverdue, step),
    cell: cellAddress(source.row + (ledger.gridRow[record] ?? 0), source.column),
  };
}
