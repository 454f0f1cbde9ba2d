import type { Pair } from '../pair';

const BUCKETS: readonly (readonly [code: string, native: string])[] = [
  ['Current', '=SUMIFS(Items[Open],Items[Due],">="&AsOf)'],
  ['1-30', '=SUMIFS(Items[Open],Items[Due],"<"&AsOf,Items[Due],">="&AsOf-30)'],
  ['31-60', '=SUMIFS(Items[Open],Items[Due],"<"&AsOf-30,Items[Due],">="&AsOf-60)'],
  ['61-90', '=SUMIFS(Items[Open],Items[Due],"<"&AsOf-60,Items[Due],">="&AsOf-90)'],
  ['91-120', '=SUMIFS(Items[Open],Items[Due],"<"&AsOf-90,Items[Due],">="&AsOf-120)'],
  ['>120', '=SUMIFS(Items[Open],Items[Due],"<"&AsOf-120)'],
];

const amounts = BUCKETS.map(([code, native]): Pair => ({
  quantity: `the open amount of the bucket ${code}, over the spilled buckets`,
  ours: `=SUMPRODUCT((Buckets="${code}")*Items[Open])`, // SUMIF would read 1-30 as a day in January
  native,
}));

const counts = BUCKETS.map(([code, native]): Pair => ({
  quantity: `the number of items in the bucket ${code}, over buckets inside the formula`,
  ours: `=SUMPRODUCT(--(AR.AGING.BUCKET(Items[Due],AsOf)="${code}"))`,
  native: native.replace('SUMIFS(Items[Open],', 'COUNTIFS('),
}));

export const agingPairs: readonly Pair[] = [
  ...amounts,
  ...counts,
  {
    quantity: 'the open amount between two edges of one’s own',
    ours: '=SUMPRODUCT((AR.AGING.BUCKET(Items[Due],AsOf,{15,45,200})="16-45")*Items[Open])',
    native: '=SUMIFS(Items[Open],Items[Due],"<"&AsOf-15,Items[Due],">="&AsOf-45)',
  },
  {
    quantity: 'the days overdue of all items together',
    ours: '=SUM(AR.DAYSOVERDUE(Items[Due],AsOf))',
    native: '=SUMPRODUCT((AsOf>Items[Due])*(AsOf-Items[Due]))',
  },
  {
    quantity: 'the days until due or overdue of all items together',
    ours: '=SUM(AR.DAYSOVERDUE(Items[Due],AsOf,TRUE))',
    native: '=SUMPRODUCT(AsOf-Items[Due])',
  },
  {
    quantity: 'the days overdue of the oldest open item',
    ours: '=AR.DAYSOVERDUE(MINIFS(Items[Due],Items[Open],">0"),AsOf)',
    native: '=AsOf-MINIFS(Items[Due],Items[Open],">0")',
  },
  {
    quantity: 'the weighted average days to pay',
    ours: '=AR.DAYSTOPAY(Items[Settled],Items[DaysToPay])',
    native:
      '=SUMPRODUCT((Items[Paid]>0)*Items[Amount]*(Items[Paid]-Items[Invoiced]))/SUMIFS(Items[Amount],Items[Paid],">0")',
  },
  {
    quantity: 'the weighted average days late',
    ours: '=AR.DAYSLATE(Items[Amount],Items[Due],Items[Paid])',
    native:
      '=SUMPRODUCT((Items[Paid]>0)*Items[Amount]*(Items[Paid]-Items[Due]))/SUMIFS(Items[Amount],Items[Paid],">0")',
  },
  {
    quantity: 'the weighted average days late when early payments count as 0',
    ours: '=AR.DAYSLATE(Items[Amount],Items[Due],Items[Paid],TRUE)',
    native:
      '=SUMPRODUCT((Items[Paid]>Items[Due])*Items[Amount]*(Items[Paid]-Items[Due]))/SUMIFS(Items[Amount],Items[Paid],">0")',
  },
  {
    quantity: 'the days beyond terms of the aging',
    ours: '=AR.DAYSBEYONDTERMS(INDEX(Matrix[Balance],1),INDEX(Matrix[Balance],2),INDEX(Matrix[Balance],3),INDEX(Matrix[Balance],4),INDEX(Matrix[Balance],5))',
    native: '=SUMPRODUCT({0;15;45;75;105},Matrix[Balance])/SUM(Matrix[Balance])',
  },
];
