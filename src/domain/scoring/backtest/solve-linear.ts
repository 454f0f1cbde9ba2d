import { realAt } from '../../ledger/column-access';

/**
 * Solves a small system of linear equations by Gaussian elimination with pivots; `matrix` is row by row. A direction
 * that the equations say nothing about gets 0.
 */
export function solveLinear(matrix: Float64Array, right: Float64Array): number[] {
  const size = right.length;
  const left = Float64Array.from(matrix);
  const values = Float64Array.from(right);
  for (let pivot = 0; pivot < size; pivot++) {
    swapRows(left, values, pivot, largestBelow(left, size, pivot));
    const head = realAt(left, pivot * size + pivot);
    if (head === 0) continue;
    for (let row = pivot + 1; row < size; row++) {
      const factor = realAt(left, row * size + pivot) / head;
      for (let column = pivot; column < size; column++)
        left[row * size + column] =
          realAt(left, row * size + column) - factor * realAt(left, pivot * size + column);
      values[row] = realAt(values, row) - factor * realAt(values, pivot);
    }
  }
  return backSubstituted(left, values);
}

function largestBelow(left: Float64Array, size: number, pivot: number): number {
  let largest = pivot;
  for (let row = pivot + 1; row < size; row++) {
    const isLarger =
      Math.abs(realAt(left, row * size + pivot)) > Math.abs(realAt(left, largest * size + pivot));
    if (isLarger) largest = row;
  }
  return largest;
}

function swapRows(left: Float64Array, values: Float64Array, a: number, b: number): void {
  if (a === b) return;
  const size = values.length;
  const kept = left.slice(a * size, (a + 1) * size);
  left.copyWithin(a * size, b * size, (b + 1) * size);
  left.set(kept, b * size);
  [values[a], values[b]] = [realAt(values, b), realAt(values, a)];
}

function backSubstituted(left: Float64Array, values: Float64Array): number[] {
  const size = values.length;
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let rest = realAt(values, row);
    for (let column = row + 1; column < size; column++)
      rest -= realAt(left, row * size + column) * (solution[column] ?? 0);
    const head = realAt(left, row * size + row);
    solution[row] = head === 0 ? 0 : rest / head;
  }
  return solution;
}
