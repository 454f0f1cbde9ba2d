import { Figures } from '../../parts/figures';
import { useSpeech } from '../../speech';
import type { CheckedLedger } from '../job';

/** How much of the range became records, and how much money they carry in each currency. */
export function CheckSummary({ checked }: { checked: CheckedLedger }) {
  const { wording, format } = useSpeech();
  const { check } = wording.pane;
  const figures = [
    { key: 'read', name: check.recordsRead, text: format.count(checked.ledger.rowCount) },
    { key: 'skipped', name: check.rowsLeftOut, text: format.count(checked.skippedCount) },
    ...checked.totals.map(({ currency, amount }) => ({
      key: `amount ${currency}`,
      name: check.amount,
      text: format.money(amount, currency),
    })),
  ];
  return <Figures figures={figures} />;
}
