import { currencyCode, name, notNegative, share } from '../field-schemas';
import { listTable } from '../list-table';
import { reportUnlessRisingWithin } from '../row-order';
import { KNOWN_STEPS } from '../standard/dunning-ladder';
import { z } from '../zod';

/** What a notice of a step costs the customer, staggered by the amount dunned; no row, no fee. */
export const dunningFees = listTable({
  id: 'dunningFees',
  fields: [
    { key: 'step', kind: 'text', choices: KNOWN_STEPS },
    { key: 'feeCurrency', kind: 'text', optional: true },
    { key: 'fromAmount', kind: 'money' },
    { key: 'feeAmount', kind: 'money' },
    { key: 'feeShare', kind: 'share' },
    { key: 'minimumFee', kind: 'money', optional: true },
    { key: 'maximumFee', kind: 'money', optional: true },
  ],
  row: z.object({
    step: name,
    feeCurrency: currencyCode.nullable(),
    fromAmount: notNegative,
    feeAmount: notNegative,
    feeShare: share,
    minimumFee: notNegative.nullable(),
    maximumFee: notNegative.nullable(),
  }),
  together: (rows, report) => {
    reportUnlessRisingWithin(
      rows.map(({ step, feeCurrency }) => `${step}\n${feeCurrency ?? ''}`),
      rows.map(({ fromAmount }) => fromAmount),
      (at) => report('rising', at, 'fromAmount'),
    );
  },
  standard: [],
});
