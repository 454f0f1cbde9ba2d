import type { DayNumber } from '../calendar/day-number';
import { checkAmounts } from './checks/check-amounts';
import type { CheckContext } from './checks/check-context';
import { checkCurrencies } from './checks/check-currencies';
import { checkCustomers } from './checks/check-customers';
import { checkDates } from './checks/check-dates';
import { checkNames } from './checks/check-names';
import { checkNumbers } from './checks/check-numbers';
import { CompanionCells } from './companion-cells';
import type { Finding, FindingKind } from './finding';
import { FindingLog, type FindingStakes } from './finding-log';
import type { Ledger } from './ledger';
import type { ColumnMapping } from './ledger-field';

/** What checking the records of a ledger found. */
export interface LedgerCheck {
  /** Of each kind at most the first 10,000. */
  readonly findings: readonly Finding[];
  readonly findingCounts: ReadonlyMap<FindingKind, number>;
  readonly stakes: FindingStakes;
  /** Records that stand in the ledger a second time in every detail. */
  readonly copies: readonly number[];
}

/** What the checks know besides the ledger. */
export interface CheckOptions {
  readonly asOf?: DayNumber | undefined;
  readonly companions?: CompanionCells;
}

/**
 * Looks for records that were read well but contradict themselves or each other: dates that are missing or out of order,
 * amounts that do not add up, numbers and customers that stand there twice. All of them are in the ledger: a person
 * decides. Fields without a column are not checked.
 */
export function checkLedger(ledger: Ledger, mapping: ColumnMapping, options: CheckOptions = {}): LedgerCheck {
  const steps = ledgerCheckSteps(ledger, mapping, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same in steps, for a caller who lets others have a turn between them. */
export function* ledgerCheckSteps(
  ledger: Ledger,
  mapping: ColumnMapping,
  options: CheckOptions = {},
): Generator<undefined, LedgerCheck> {
  const { asOf, companions = new CompanionCells({}) } = options;
  const log = new FindingLog();
  const context: CheckContext = { ledger, mapping, companions, asOf, log };
  const copies = yield* checkNumbers(context);
  for (const check of [checkDates, checkAmounts, checkCustomers, checkNames, checkCurrencies]) {
    yield;
    check(context);
  }
  return { findings: log.findings, findingCounts: log.counts, stakes: log.stakes, copies };
}
