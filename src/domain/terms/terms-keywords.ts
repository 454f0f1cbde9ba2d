import type { PaymentTerms } from './payment-terms';

const ON_DELIVERY: PaymentTerms = { type: 'COD', base: 'RECEIPT', netDays: 0, discounts: [] };
const IN_ADVANCE: PaymentTerms = { type: 'PREPAY', base: 'INVOICE', netDays: 0, discounts: [] };
const AT_ONCE: PaymentTerms = { type: 'NET', base: 'INVOICE', netDays: 0, discounts: [] };
const MONTH_END: PaymentTerms = dayTerms(31, 0);

/** Terms that are one word or phrase, in capitals. */
export const TERMS_KEYWORDS: ReadonlyMap<string, PaymentTerms> = new Map([
  ...named(ON_DELIVERY, 'COD', 'CASH ON DELIVERY', '货到付款'),
  ...named(IN_ADVANCE, 'CIA', 'CWO', 'CBS', 'PIA', 'PREPAID', 'PREPAYMENT', '预付', '预付款', '款到发货'),
  ...named(AT_ONCE, 'DUE ON RECEIPT', 'IMMEDIATE', '见票即付', '即付'),
  ...named(MONTH_END, 'EOM', '月底付款'),
]);

/** A day of the month, `months` after the month of the invoice. */
export function dayTerms(day: number, months: number): PaymentTerms {
  return { type: 'DAY', base: 'INVOICE', netDays: null, discounts: [], day, months };
}

function named(terms: PaymentTerms, ...names: readonly string[]): [string, PaymentTerms][] {
  return names.map((name) => [name, terms]);
}
