import type { DayNumber } from '../../../domain/calendar/day-number';
import { creditReferences } from '../../../domain/dunning/credit-references';
import { CUSTOMER_STATES, type DunningFacts } from '../../../domain/dunning/dunning-facts';
import { dunningItemsOf, type DunningItems } from '../../../domain/dunning/dunning-items';
import type { DunningPolicy } from '../../../domain/dunning/dunning-policy';
import type { DunningSetting } from '../../../domain/dunning/dunning-setting';
import { readNoticeLog, type LoggedNotice, type NamedItems } from '../../../domain/dunning/notice-log';
import { planDunning, type DunningOutcome } from '../../../domain/dunning/plan-dunning';
import { isFault } from '../../../domain/fault';
import { currencyRates } from '../../../domain/ledger/currency-rates';
import type { Ledger } from '../../../domain/ledger/ledger';
import { selectOpenItems } from '../../../domain/ledger/open-items';
import type { Result } from '../../../excel/problem';
import type { Language } from '../../../i18n/language';
import { dunningPolicyOf, dunningSettingOf } from '../../../policy/dunning-setting-of';
import type { Policy } from '../../../policy/policy-tables';
import { faultProblem } from '../fault-problem';
import type { CurrencyLedger } from '../ledgers-by-currency';

/** By what a dunning run goes, whatever the currency. */
export interface DunningInput {
  readonly asOf: DayNumber;
  readonly policy: Policy;
  /** What earlier runs sent, and what was noted since. */
  readonly log: readonly LoggedNotice[];
  /** Part of a customer's name; blank for all customers. */
  readonly scope: string;
  /** A ladder for everybody in this run; null: each customer's own. */
  readonly ladder: string | null;
  readonly language: Language;
}

/** The run over the open items of one currency. */
export interface CurrencyRun {
  readonly currency: string;
  readonly ledger: Ledger;
  readonly items: DunningItems;
  readonly setting: DunningSetting;
  readonly outcome: DunningOutcome;
}

/** Decides about every open item of one currency. */
export function runCurrency({ currency, ledger }: CurrencyLedger, input: DunningInput): Result<CurrencyRun> {
  const rates = currencyRates(ledger);
  if (isFault(rates)) return faultProblem(rates, input.language);
  const items = dunningItemsOf(ledger, selectOpenItems(ledger, input.asOf, rates));
  const named: NamedItems = {
    items,
    customers: ledger.customer.values,
    currency,
    invoiceNumberOf: (item) => ledger.invoiceNumber[items.record[item] ?? -1] ?? '',
  };
  const setting = settingOf(named, input);
  return { currency, ledger, items, setting, outcome: planDunning(items, input.asOf, setting) };
}

function settingOf(named: NamedItems, { policy, log, scope, ladder }: DunningInput): DunningSetting {
  const own = dunningSettingOf(policy, named.customers);
  const setting = ladder === null ? own : withLadder(own, dunningPolicyOf(policy, ladder));
  const reference = creditReferences(named.items, named.invoiceNumberOf);
  const facts: DunningFacts = {
    ...withScope(setting.facts ?? {}, named.customers, scope),
    ...(reference === undefined ? {} : { reference }),
  };
  if (log.length === 0) return { ...setting, facts };
  const reading = readNoticeLog(log, named, (customer) => {
    const position = setting.policyOf?.[customer] ?? 0;
    return (setting.policies[position] ?? setting.policies[0])?.steps ?? [];
  });
  return { ...setting, facts: { ...facts, ...reading.facts }, history: reading.history };
}

/** One ladder for all but those who are left alone. */
function withLadder({ policyOf, ...setting }: DunningSetting, policy: DunningPolicy): DunningSetting {
  return {
    ...setting,
    policies: [policy],
    ...(policyOf === undefined ? {} : { policyOf: policyOf.map((position) => Math.min(position, 0)) }),
  };
}

function withScope(facts: DunningFacts, customers: readonly string[], scope: string): DunningFacts {
  const wanted = scope.trim().toLowerCase();
  if (wanted === '') return facts;
  const outOfScope = CUSTOMER_STATES.indexOf('outOfScope');
  return {
    ...facts,
    customerState: Uint8Array.from(customers, (name, code) =>
      name.toLowerCase().includes(wanted) ? (facts.customerState?.[code] ?? 0) : outOfScope,
    ),
  };
}
