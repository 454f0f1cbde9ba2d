import type { RunContext } from '../excel/run-context';
import { wordingIn } from '../i18n/wording';
import type { CheckedLedger } from '../taskpane/wizards/job';

/** One line for a person when records were left out: how many, and the first of them with its cell. */
export function notesOf({ findings, recordsSetAside }: CheckedLedger, { language }: RunContext): string[] {
  if (recordsSetAside === 0) return [];
  const first = findings.find(({ finding }) => finding.severity === 'reject' || finding.severity === 'ask');
  const where = first === undefined ? '' : `${first.sheet}!${first.cell}: ${first.text}`;
  return [wordingIn(language).reports.headless.setAside(recordsSetAside, where)];
}
