/** A, B … Z, AA … by zero-based column. */
const columnLetters = (column: number): string => {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
};

/** A1 by zero-based row and column. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
