// Constants of a file without imports: bundlers write them into the loops as numbers.

// A customer's line of running sums. What lacks a date is counted apart, because hardly anything does.
export const PAID = 0;
export const AMOUNT = 1;
export const LATE = 2;
export const AMOUNT_LATE_FLOORED = 3;
export const AMOUNT_LATE = 4;
export const MAX_LATE = 5;
export const LAST_PAYMENT = 6;
export const DAYS_LATE = 7;
export const DAYS_TO_PAY = 8;
export const AMOUNT_TO_PAY = 9;
export const OTHERS = 10;
export const NO_DUE_DATE = 11;
export const AMOUNT_NO_DUE_DATE = 12;
export const NO_INVOICE_DATE = 13;
export const AMOUNT_NO_INVOICE_DATE = 14;

/** Length of a customer's line. */
export const BEHAVIOUR_WIDTH = 16;
