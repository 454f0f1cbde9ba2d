import { FINDING_SEVERITY, type FindingKind } from '../../domain/ledger/finding';
import type { RunFacts } from '../../excel/receipt';
import type { Language } from '../../i18n/language';
import { wordingIn } from '../../i18n/wording';
import { figureTextIn } from './figure-text';
import type { CheckedLedger } from './job';

type LedgerFacts = Pick<
  RunFacts,
  'source' | 'recordCount' | 'skippedCount' | 'policyVersion' | 'totalsIn' | 'skippedWhy'
>;

/** What every run over a ledger says of what it read, what it left out and why, and the policy it went by. */
export function ledgerFacts(checked: CheckedLedger, policyVersion: string, language: Language): LedgerFacts {
  const { address, recordCount, rowsSkipped, recordsSetAside } = checked;
  return {
    source: address,
    recordCount,
    skippedCount: rowsSkipped + recordsSetAside,
    policyVersion,
    totalsIn: totalsRead(checked, language),
    skippedWhy: reasonsOf(checked, language),
  };
}

function totalsRead({ totals }: CheckedLedger, language: Language): string {
  const text = figureTextIn(language);
  return totals.map(({ currency, amount }) => `${text.money(amount)} ${currency}`.trimEnd()).join('; ');
}

/** Each kind of row that was left out with its count, most frequent first. */
function reasonsOf({ findingCounts }: CheckedLedger, language: Language): string {
  const words = wordingIn(language).pane.findingKinds;
  const text = figureTextIn(language);
  return [...findingCounts]
    .filter(([kind]) => isLeftOut(kind))
    .sort((a, b) => b[1] - a[1])
    .map(([kind, count]) => `${words[kind]}: ${text.count(count)}`)
    .join('; ');
}

/** Questions that keep their record out until they are answered. */
const WAITING: ReadonlySet<FindingKind> = new Set(['ambiguousDate', 'ambiguousAmount', 'implausibleDate']);

function isLeftOut(kind: FindingKind): boolean {
  const severity = FINDING_SEVERITY[kind];
  return severity === 'skip' || severity === 'reject' || WAITING.has(kind);
}
