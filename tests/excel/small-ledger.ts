import type { CellInput } from '../../preview/book/cell-value';

/** Day number of a day of 2026. */
export const day = (month: number, dayOfMonth: number): number =>
  Math.round((Date.UTC(2026, month - 1, dayOfMonth) - Date.UTC(1899, 11, 30)) / 86_400_000);

/** As of 2026-06-30: one prompt payer, one late one, one with a dispute and a credit. */
export const AS_OF = day(6, 30);

export const TITLES = [
  'Customer',
  'Invoice No.',
  'Invoice Date',
  'Due Date',
  'Amount',
  'Paid Date',
  'Disputed',
];

export const RECORDS: readonly (readonly CellInput[])[] = [
  ['Alder Foods', 'A-1', day(3, 1), day(3, 31), 1000, day(3, 30), 'No'],
  ['Alder Foods', 'A-2', day(6, 1), day(7, 1), 1500, null, 'No'],
  ['Beacon Tools', 'B-1', day(2, 1), day(3, 3), 800, day(4, 20), 'No'],
  ['Beacon Tools', 'B-2', day(5, 1), day(5, 31), 900.5, null, 'No'],
  ['Beacon Tools', 'B-3', day(6, 5), day(6, 25), 100, null, 'No'],
  ['Cedar GmbH', 'C-1', day(4, 1), day(5, 1), 700, null, 'Yes'],
  ['Cedar GmbH', 'C-2', day(6, 20), day(7, 20), -50, null, 'No'],
];

export const LEDGER: readonly (readonly CellInput[])[] = [TITLES, ...RECORDS];
