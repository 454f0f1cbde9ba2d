// Constants of a file without imports: bundlers write them into the loops as numbers.

// Columns before the buckets in a customer's line of running sums.
export const UNDATED = 0;
export const UNAPPLIED = 1;
export const DISPUTED = 2;
export const OVERDUE = 3;
export const OPEN_COUNT = 4;
export const OVERDUE_COUNT = 5;
export const OLDEST = 6;
export const BUCKETS = 7;
