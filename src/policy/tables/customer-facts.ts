import type { CustomerFact } from '../../domain/credit-limit/customer-fact';
import { KNOCK_OUTS } from '../../domain/scoring/scorecard';
import { currencyCode, day, name, notNegative } from '../field-schemas';
import { listTable } from '../list-table';
import { reportRepeats } from '../row-order';
import { z } from '../zod';

const number = z.number('aNumber');

const row: z.ZodType<CustomerFact> = z.object({
  customer: name,
  factCurrency: currencyCode.nullable(),
  creditLimit: notNegative.nullable(),
  externalGrade: number.min(1, 'positive').nullable(),
  emergingMarketScore: number.nullable(),
  tangibleNetWorth: number.nullable(),
  workingCapital: number.nullable(),
  customerSince: day.nullable(),
  lastReview: day.nullable(),
  knownFact: z.enum(KNOCK_OUTS, 'oneOfTheChoices').nullable(),
});

/** What is known of customers besides the ledger; one row a customer, or one a customer and currency. */
export const customerFacts = listTable({
  id: 'customerFacts',
  fields: [
    { key: 'customer', kind: 'text' },
    { key: 'factCurrency', kind: 'text', optional: true },
    { key: 'creditLimit', kind: 'money', optional: true },
    { key: 'externalGrade', kind: 'number', optional: true },
    { key: 'emergingMarketScore', kind: 'number', optional: true },
    { key: 'tangibleNetWorth', kind: 'money', optional: true },
    { key: 'workingCapital', kind: 'money', optional: true },
    { key: 'customerSince', kind: 'date', optional: true },
    { key: 'lastReview', kind: 'date', optional: true },
    { key: 'knownFact', kind: 'choice', choices: KNOCK_OUTS, optional: true },
  ],
  row,
  together: (rows, report) => {
    reportRepeats(
      rows.map(({ customer, factCurrency }) => `${factCurrency ?? ''} ${customer}`),
      (at) => report('onlyOnce', at, 'customer'),
    );
  },
  standard: [],
});
