import type { BookContent, SheetContent } from '../../../preview/book/content';
import { emptyBook, emptySheet } from '../../../preview/book/empty-content';
import type { DefinedName } from '../../../preview/book/sheet-parts';
import { figureNames, figuresSheet } from './figures';
import { columnOfLedger, ITEM_COUNT } from './ledger-rows';
import type { Pair } from './pair';
import { filled, tableSheet } from './table-sheet';

export const CUSTOMERS: readonly string[] = Array.from('ABCDEFGHIJKLM', (letter) => `Customer ${letter}`);
const MONTHS = 12;
const DAYS = 21;

const items = tableSheet('Items', {
  Customer: columnOfLedger('customer'),
  Invoice: columnOfLedger('invoice'),
  Invoiced: columnOfLedger('invoiced'),
  Due: columnOfLedger('due'),
  Amount: columnOfLedger('amount'),
  Paid: columnOfLedger('paid'),
  Open: columnOfLedger('open'),
  Settled: filled('=IF(F#="","",E#)', ITEM_COUNT),
  DaysToPay: filled('=IF(F#="","",F#-C#)', ITEM_COUNT),
  Age: filled('=AsOf-C#', ITEM_COUNT),
  MonthSales: filled('=SUMIFS(Months[Sales],Months[Start],EOMONTH(C#,-1)+1)', ITEM_COUNT),
});

/** Newest first; Newer and Share count the receivables back over the sales. */
const months = tableSheet('Months', {
  Start: filled('=EDATE(DATE(2025,12,1),2-ROW())', MONTHS),
  Sales: filled('=SUMIFS(Items[Amount],Items[Invoiced],">="&A#,Items[Invoiced],"<="&EOMONTH(A#,0))', MONTHS),
  Days: filled('=DAY(EOMONTH(A#,0))', MONTHS),
  Balance: filled('=SUMIFS(Items[Open],Items[Invoiced],">="&A#,Items[Invoiced],"<="&EOMONTH(A#,0))', MONTHS),
  Newer: filled('=SUM(B$1:B#)-B#', MONTHS),
  Share: filled('=MAX(0,MIN(1,(Receivables-E#)/B#))', MONTHS),
});

const customers = tableSheet('Customers', {
  Customer: CUSTOMERS,
  Balance: filled('=MAX(0,SUMIFS(Items[Open],Items[Customer],A#))', CUSTOMERS.length),
  Limit: CUSTOMERS.map((_, index) => 5_000 + 2_750 * index),
  PD: CUSTOMERS.map((_, index) => 0.004 + ((index * 7) % 13) * 0.041),
  LGD: CUSTOMERS.map((_, index) => 0.35 + ((index * 5) % 13) * 0.03),
});

/** Overdue from and to, beside the balance in between. */
const matrix = tableSheet('Matrix', {
  Over: [-9999, 0, 30, 60, 90],
  Upto: [0, 30, 60, 90, 9999],
  Balance: filled('=SUMIFS(Items[Open],Items[Due],"<"&AsOf-A#,Items[Due],">="&AsOf-B#)', 5),
  Rate: [0.003, 0.016, 0.036, 0.066, 0.106],
});

const scenarios = tableSheet('Scenarios', {
  Weight: [0.5, 0.3, 0.2],
  Loss: [5_812.25, 7_604.5, 4_499.75],
});

const bins = tableSheet('Bins', {
  Good: [301, 152, 47, 88],
  Bad: [11, 29, 61, 17],
});

const scorecard = tableSheet('Scorecard', {
  Weight: [45, 30, 15, 10],
  Points: [82, 57.5, 33, 91],
});

const holidays = tableSheet('Holidays', { Day: [45658, 45768, 45778, 45931, 46016] });

/** Days on weekends, on holidays and between; each moved to a business day, and to due dates from it. */
const calendar = tableSheet('Calendar', {
  Day: Array.from({ length: DAYS }, (_, index) => 45653 + index * 18),
  Following: filled('=WORKDAY(A#-1,1,Holidays[Day])', DAYS),
  Preceding: filled('=WORKDAY(A#+1,-1,Holidays[Day])', DAYS),
  MonthEnd: filled('=EOMONTH(A#,0)+30', DAYS),
  AfterMonthEnd: filled('=EOMONTH(A#+10,0)+15', DAYS),
  Insured: filled('=EDATE(A#+60,6)', DAYS),
});

/** What XNPV takes: giving the discount, for everything that is taken up, against waiting. */
const payments = tableSheet('Payments', {
  Flow: [0, { formula: '=InvoiceTotal*TakeUp*(1-DiscountRate)' }, { formula: '=-InvoiceTotal*TakeUp' }],
  Day: [{ formula: '=AsOf' }, { formula: '=AsOf+DiscountDays' }, { formula: '=AsOf+PayDays' }],
});

/** Where the aging buckets of all items spill. */
const BUCKETS_SHEET = 'Spilled';
const bucketsName: DefinedName = {
  name: 'Buckets',
  refersTo: `${BUCKETS_SHEET}!$A$1:$A$${ITEM_COUNT}`,
  visible: true,
  comment: '',
};

/** The sheet and the columns in which the quantities stand, row by row from the first row on. */
export const PAIRS_SHEET = 'Pairs';
export const OURS_COLUMN = 1;
export const NATIVE_COLUMN = 2;

function pairsSheet(pairs: readonly Pair[], isNativeOnly: boolean): SheetContent {
  const rows = pairs.map(({ quantity, ours, native }) => [
    quantity,
    isNativeOnly ? null : { formula: ours },
    { formula: native },
  ]);
  return { ...emptySheet(PAIRS_SHEET), rows };
}

const LEDGER = 'Items[Customer],Items[Invoiced],Items[Due],Items[Amount],Items[Paid]';

/** Sheets on which a function of the add-in spills from A1 on. */
const SPILLS = {
  [BUCKETS_SHEET]: '=AR.AGING.BUCKET(Items[Due],AsOf)',
  Aging: '=AR.AGING(Items[Customer],Items[Due],Items[Open],AsOf)',
  Score: `=AR.SCORE(${LEDGER},AsOf)`,
  Forecast: `=AR.FORECAST(${LEDGER},AsOf)`,
  Dunning: '=AR.DUNNING(Items[Customer],Items[Due],Items[Open],AsOf,Items[Invoice])',
};

const spilledSheets = (isNativeOnly: boolean): SheetContent[] =>
  Object.entries(SPILLS).map(([name, formula]) => ({
    ...emptySheet(name),
    rows: isNativeOnly ? [] : [[{ formula }]],
  }));

const tables = [items, months, customers, matrix, scenarios, bins, scorecard, holidays, calendar, payments];

/** The ledger, its figures and the pairs of formulas; for a program without the add-in, only the native ones. */
export const witnessBook = (pairs: readonly Pair[], asOf: number, isNativeOnly = false): BookContent => ({
  ...emptyBook(),
  names: [...figureNames, bucketsName],
  sheets: [figuresSheet(asOf), ...tables, ...spilledSheets(isNativeOnly), pairsSheet(pairs, isNativeOnly)],
});
