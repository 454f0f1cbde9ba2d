import { NO_DATE } from '../../../domain/calendar/day-number';
import { isPromiseBroken } from '../../../domain/dunning/exclusion';
import type { CustomerLine } from '../../../domain/dunning/group-letters';
import type { NoticeSection } from '../../../domain/dunning/notice-run';
import { byteAt, intAt, realAt } from '../../../domain/ledger/column-access';
import { reasonOfCode } from '../../../domain/dunning/plan-dunning';
import type { SkipReason } from '../../../domain/dunning/skip-reason';
import { roundMoney } from '../../../domain/money/round-money';
import type { ProposedNotice } from '../../../excel/proposal-rows';
import type { InterestOf } from './interest-of-item';
import { stepsAt } from './notice-rows';
import type { CurrencyRun, DunningInput } from './run-currency';

/** Where an item without a notice of its own stands in a letter; null: nowhere. Overdue items are carried, others not due. */
const PLACE_OF_REASON: Readonly<Record<SkipReason, NoticeSection | 'carried' | null>> = {
  paid: null,
  withinTolerance: null,
  credit: 'credit',
  undated: 'notDue',
  disputed: 'onHold',
  outOfScope: null,
  doNothing: null,
  insolvency: null,
  legalProceedings: null,
  customerOnHold: null,
  blocked: 'onHold',
  promised: 'onHold',
  notYetDue: 'carried',
  awaitsBusinessDay: 'carried',
  creditCovered: 'carried',
  creditBalance: null,
  belowMinimum: 'carried',
  alreadySent: 'carried',
  withinGap: 'carried',
};

/** What a person decided about one proposed notice. */
export type NoticeEdit = Pick<ProposedNotice, 'decision' | 'step' | 'note'>;

/** The decision about an item; undefined where nobody made one. */
export type EditOf = (
  customer: string,
  currency: string,
  invoiceNumber: string,
  dueDate: number,
) => NoticeEdit | undefined;

interface LineSetting {
  readonly input: DunningInput;
  readonly interestOf: InterestOf;
  readonly edited: EditOf;
}

/** Every open item of a currency as the line of a letter, with the edits of the proposal. */
export function noticeLines(run: CurrencyRun, setting: LineSetting): CustomerLine[] {
  const lines: CustomerLine[] = [];
  for (let item = 0; item < run.items.count; item++) {
    const line = lineOf(run, item, setting);
    if (line !== null) lines.push(line);
  }
  return lines;
}

function lineOf(run: CurrencyRun, item: number, setting: LineSetting): CustomerLine | null {
  const reason = reasonOfCode(byteAt(run.outcome.reason, item));
  const place = reason === undefined ? 'due' : PLACE_OF_REASON[reason];
  if (place === null) return null;
  const { items, ledger, currency } = run;
  const { asOf } = setting.input;
  const dueDate = intAt(items.dueDate, item);
  const daysOverdue = dueDate === NO_DATE ? 0 : asOf - dueDate;
  const customer = ledger.customer.values[intAt(items.customer, item)] ?? '';
  const invoiceNumber = ledger.invoiceNumber[intAt(items.record, item)] ?? '';
  const edit = reason === undefined ? setting.edited(customer, currency, invoiceNumber, dueDate) : undefined;
  const section = sectionOf(place, edit, daysOverdue);
  return {
    customer,
    isCarried: place === 'carried',
    section,
    invoiceNumber,
    invoiceDate: intAt(items.invoiceDate, item),
    dueDate,
    daysOverdue,
    currency,
    openAmount: roundMoney(realAt(items.openAmount, item)),
    ...(section === 'due' ? askedOf(run, item, edit, setting) : NOT_ASKED),
    reason: section === 'onHold' ? (reason ?? 'blocked') : null,
    isPromiseBroken: isPromiseBroken(item, run.setting.facts ?? {}, asOf),
    note: edit?.note ?? '',
  };
}

type Asked = Pick<CustomerLine, 'credited' | 'amount' | 'interest' | 'step' | 'level'>;

const NOT_ASKED: Asked = { credited: 0, amount: 0, interest: 0, step: '', level: -1 };

function askedOf(
  run: CurrencyRun,
  item: number,
  edit: NoticeEdit | undefined,
  { input, interestOf }: LineSetting,
): Asked {
  const steps = stepsAt(run, intAt(run.items.customer, item));
  const level = editedLevel(edit, steps) ?? intAt(run.outcome.level, item);
  const step = steps[level]?.step ?? '';
  const amount = realAt(run.outcome.amount, item);
  return {
    credited: roundMoney(realAt(run.outcome.credited, item)),
    amount: roundMoney(amount),
    interest: interestOf(run, item, step, amount, input.asOf) ?? 0,
    step,
    level,
  };
}

/** What was skipped or postponed by hand is held back; what goes along is due once it is overdue. */
function sectionOf(
  place: NoticeSection | 'carried',
  edit: NoticeEdit | undefined,
  daysOverdue: number,
): NoticeSection {
  if (edit !== undefined && edit.decision !== 'send') return 'onHold';
  return place === 'carried' ? carriedSection(daysOverdue) : place;
}

function carriedSection(daysOverdue: number): NoticeSection {
  return daysOverdue > 0 ? 'due' : 'notDue';
}

function editedLevel(edit: NoticeEdit | undefined, steps: readonly { step: string }[]): number | undefined {
  const level = edit === undefined ? -1 : steps.findIndex(({ step }) => step === edit.step);
  return level < 0 ? undefined : level;
}
