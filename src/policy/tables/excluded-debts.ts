import { listTable } from '../list-table';
import { reportRepeats } from '../row-order';
import { DEBT_KINDS, STANDARD_EXCLUDED_DEBTS } from '../standard/excluded-debts';
import { z } from '../zod';

/** Debts that the insurance does not cover. */
export const excludedDebts = listTable({
  id: 'excludedDebts',
  fields: [{ key: 'debtKind', kind: 'choice', choices: DEBT_KINDS }],
  row: z.object({ debtKind: z.enum(DEBT_KINDS, 'oneOfTheChoices') }),
  together: (rows, report) => {
    reportRepeats(
      rows.map(({ debtKind }) => debtKind),
      (at) => report('onlyOnce', at, 'debtKind'),
    );
  },
  standard: STANDARD_EXCLUDED_DEBTS,
});
