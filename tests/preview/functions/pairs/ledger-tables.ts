import type { Pair } from '../pair';

/** What a ledger without stated open amounts owes: everything invoiced, less what was paid by the as-of date. */
const OPEN =
  '=SUMIFS(Items[Amount],Items[Invoiced],"<="&AsOf)-SUMIFS(Items[Amount],Items[Invoiced],"<="&AsOf,Items[Paid],">0",Items[Paid],"<="&AsOf)';

/** Tables that are loaded when a cell first asks for them. */
export const ledgerTablePairs: readonly Pair[] = [
  {
    quantity: 'all that is open, over the lines of the table of scores',
    ours: '=SUM(Score!$B$2:$B$14)',
    native: OPEN,
  },
  {
    quantity: 'all that is open, over the weeks of the forecast and what they leave',
    ours: '=SUM(Forecast!$D$2:$D$17)',
    native: OPEN,
  },
  {
    quantity: 'the days overdue of all items, in the dunning table',
    ours: '=SUM(Dunning!$D$2:$D$5000)',
    native: '=SUMPRODUCT((Items[Due]>0)*(AsOf-Items[Due]))',
  },
];
