// Constants of a file without imports: bundlers write them into the loops as numbers.

// A customer's line of running sums: 64 bytes, which is what a processor fetches at once. Sums are numbers,
// counts and days are whole numbers in the same bytes: four bytes each, behind the sums.
export const AMOUNT = 0;
export const AMOUNT_LATE_FLOORED = 1;
export const AMOUNT_LATE = 2;
export const AMOUNT_TO_PAY = 3;
export const DAYS_LATE = 4;
export const DAYS_TO_PAY = 5;

/** Length of a customer's line, counted in numbers. */
export const LINE_WIDTH = 8;

// Places of the whole numbers, counted in whole numbers: two of them lie in the bytes of one number.
export const PAID = 12;
export const LATE = 13;
export const MAX_LATE = 14;
export const LAST_PAYMENT = 15;

/** The same line, counted in whole numbers. */
export const WHOLE_LINE_WIDTH = 16;

// What hardly any record needs is kept in a line apart: records that are no paid invoices, and invoices without a date.
export const OTHERS = 0;
export const NO_DUE_DATE = 1;
export const AMOUNT_NO_DUE_DATE = 2;
export const NO_INVOICE_DATE = 3;
export const AMOUNT_NO_INVOICE_DATE = 4;

/** Length of a customer's line of what is rare. */
export const RARE_WIDTH = 5;
