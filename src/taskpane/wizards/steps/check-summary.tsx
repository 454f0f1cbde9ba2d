import { Figures } from '../../parts/figures';
import { useSpeech } from '../../speech';
import type { CheckedLedger } from '../job';

/** How much of the range became records, and how much money they carry in each currency. */
export function CheckSummary({ checked }: { checked: CheckedLedger }) {
  const { wording, format } = useSpeech();
  const { check } = wording.pane;
  const figures = [
    { key: 'read', name: check.recordsRead, text: format.count(checked.recordCount) },
    { key: 'setAside', name: check.recordsSetAside, text: format.count(checked.recordsSetAside) },
    { key: 'skipped', name: check.rowsSkipped, text: format.count(checked.rowsSkipped) },
    ...checked.totals.map(({ currency, amount }) => ({
      key: `amount ${currency}`,
      name: check.amount,
      text: format.money(amount, currency),
    })),
  ];
  return <Figures figures={figures} />;
}
