import type { Pair } from '../pair';

/** Sums of dates weighted by their place, so that two errors cannot cancel each other. */
const weighted = (dates: string): string => `=SUMPRODUCT(${dates}-AsOf,ROW(Calendar[Day]))`;

export const datePairs: readonly Pair[] = [
  {
    quantity: 'the following business days, against WORKDAY',
    ours: weighted('AR.BUSINESSDAY(Calendar[Day],"following",Holidays[Day])'),
    native: weighted('Calendar[Following]'),
  },
  {
    quantity: 'the preceding business days, against WORKDAY',
    ours: weighted('AR.BUSINESSDAY(Calendar[Day],"preceding",Holidays[Day])'),
    native: weighted('Calendar[Preceding]'),
  },
  {
    quantity: 'the due dates of net 45',
    ours: weighted('AR.TERMS.DUEDATE(Calendar[Day],"net 45")'),
    native: weighted('Calendar[Day]+45'),
  },
  {
    quantity: 'the due dates of 30 days after the end of the month, against EOMONTH',
    ours: weighted('AR.TERMS.DUEDATE(Calendar[Day],"net 30 EOM")'),
    native: weighted('Calendar[MonthEnd]'),
  },
  {
    quantity: 'the due dates on the 15th after the month of ten days later, against EOMONTH',
    ours: weighted('AR.TERMS.MONTHEND(Calendar[Day],10,15)'),
    native: weighted('Calendar[AfterMonthEnd]'),
  },
  {
    quantity: 'the insured default dates, against EDATE',
    ours: weighted('AR.INSURANCE.DEFAULTDATE(Calendar[Day],60,6)'),
    native: weighted('Calendar[Insured]'),
  },
];
