import { agingBucket } from '../../../domain/aging/aging-bucket';
import { NO_DATE, type DayNumber } from '../../../domain/calendar/day-number';
import { isFault, type Outcome } from '../../../domain/fault';
import { byteAt, intAt, realAt } from '../../../domain/ledger/column-access';
import { currencyRates } from '../../../domain/ledger/currency-rates';
import type { Ledger } from '../../../domain/ledger/ledger';
import { selectOpenItems } from '../../../domain/ledger/open-items';
import { lossWaterfall, type AgedDebt, type LossWaterfall } from '../../../domain/provision/loss-waterfall';
import type { HistoryRates } from '../../../domain/provision/history-rates';
import { lossRateAt } from '../../../domain/provision/rates-by-age';
import { agingEdgesOf } from '../../../policy/policy-rules';
import type { Policy } from '../../../policy/policy-tables';
import { coverTermsOf } from '../cover-terms';
import type { LossChoices } from './loss-choices';

/** One customer's waterfall. */
export interface CustomerLoss extends LossWaterfall {
  readonly customer: string;
  /** Provided for by itself: the policy knows of its insolvency. */
  readonly isSpecific: boolean;
}

interface Sums {
  readonly debts: AgedDebt[];
  credits: number;
}

/**
 * The waterfalls of one currency's customers, largest first. Debts without a due date count as not due. What is at risk of a
 * customer that the policy knows to be insolvent is provided for in full.
 */
export function customerLosses(
  ledger: Ledger,
  asOf: DayNumber,
  policy: Policy,
  history: HistoryRates,
  { rates, disputedRate }: Pick<LossChoices, 'rates' | 'disputedRate'>,
  scalar: number,
): Outcome<CustomerLoss[]> {
  const byCurrency = currencyRates(ledger);
  if (isFault(byCurrency)) return byCurrency;
  const edges = agingEdgesOf(policy);
  const items = selectOpenItems(ledger, asOf, byCurrency);
  const insolvent = new Set(
    policy.customerFacts
      .filter(({ knownFact }) => knownFact === 'insolvency')
      .map(({ customer }) => customer),
  );
  const sums = new Map<number, Sums>();
  for (let item = 0; item < items.count; item++) {
    const record = intAt(items.record, item);
    const open = realAt(items.openAmount, item);
    const code = intAt(ledger.customer.codes, record);
    const own = sums.get(code) ?? { debts: [], credits: 0 };
    sums.set(code, own);
    if (open < 0) own.credits -= open;
    if (open <= 0) continue;
    const days = daysOverdueOf(ledger, record, asOf);
    const bucket = agingBucket(days, edges);
    const customer = ledger.customer.values[code] ?? '';
    const tabled = lossRateAt(policy.lossRates, [customer], days);
    const past = history.rates[bucket] ?? tabled;
    const rate = insolvent.has(customer) ? 1 : rates === 'history' ? past : tabled;
    own.debts.push({ bucket, amount: open, isDisputed: byteAt(ledger.disputed, record) === 1, rate });
  }
  return waterfalls(ledger, sums, { asOf, policy, disputedRate, scalar, insolvent });
}

function waterfalls(
  ledger: Ledger,
  sums: ReadonlyMap<number, Sums>,
  {
    asOf,
    policy,
    disputedRate,
    scalar,
    insolvent,
  }: {
    asOf: DayNumber;
    policy: Policy;
    disputedRate: number;
    scalar: number;
    insolvent: ReadonlySet<string>;
  },
): Outcome<CustomerLoss[]> {
  const coverOf = coverTermsOf(policy, asOf);
  const losses: CustomerLoss[] = [];
  for (const [code, { debts, credits }] of sums) {
    const customer = ledger.customer.values[code] ?? '';
    const { terms, limit } = coverOf(customer);
    const cover = { ...terms, creditLimit: limit.limit };
    const loss = lossWaterfall({ debts, credits, cover, disputedRate, scalar });
    if (isFault(loss)) return loss;
    losses.push({ customer, isSpecific: insolvent.has(customer), ...loss });
  }
  return losses.sort((a, b) => b.open - a.open || (a.customer < b.customer ? -1 : 1));
}

function daysOverdueOf(ledger: Ledger, record: number, asOf: DayNumber): number {
  const due = intAt(ledger.dueDate, record);
  return due === NO_DATE ? 0 : asOf - due;
}
