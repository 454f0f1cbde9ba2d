import fc from 'fast-check';
import { regularisedLogistic } from '../../../../src/domain/scoring/backtest/regularised-logistic';
import { solveLinear } from '../../../../src/domain/scoring/backtest/solve-linear';

const column = (...values: readonly number[]) => Float64Array.from(values);

describe('a system of linear equations', () => {
  it('is solved: the answer put in gives the right-hand side', () => {
    const number = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 9, maxLength: 9 }),
        fc.array(number, { minLength: 3, maxLength: 3 }),
        (m, b) => {
          // A heavy diagonal makes the system regular.
          const matrix = Float64Array.from(m, (value, at) => (at % 4 === 0 ? value + 40 : value));
          const x = solveLinear(matrix, Float64Array.from(b));
          b.forEach((right, row) => {
            const left = x.reduce((sum, value, at) => sum + value * (matrix[row * 3 + at] ?? 0), 0);
            expect(left).toBeCloseTo(right, 9);
          });
        },
      ),
      { seed: 20261123 },
    );
  });

  it('swaps rows where the head is zero, and leaves alone what it says nothing about', () => {
    expect(solveLinear(column(0, 2, 3, 0), column(4, 9))).toEqual([3, 2]);
    expect(solveLinear(column(2, 0, 0, 0), column(6, 0))).toEqual([3, 0]);
  });
});

describe('a regularised logistic regression', () => {
  const yesNo = { features: [column(0, 1)], inTime: column(30, 10), late: column(10, 30) };

  it('finds the log of the odds ratio of a yes-no feature when nothing is held against it', () => {
    const { intercept, coefficients } = regularisedLogistic(yesNo, 0, 0);
    expect(intercept).toBeCloseTo(Math.log(10 / 30), 9);
    expect(coefficients[0]).toBeCloseTo(Math.log(9), 9);
  });

  it('stays nearer to the prior the stronger it is', () => {
    const coefficientAt = (strength: number) => regularisedLogistic(yesNo, 1, strength).coefficients[0] ?? 0;
    expect(coefficientAt(5)).toBeLessThan(Math.log(9));
    expect(coefficientAt(50)).toBeLessThan(coefficientAt(5));
    expect(coefficientAt(1e9)).toBeCloseTo(1, 6);
  });

  it('stands where the slope of the penalised likelihood is zero', () => {
    const [a, b] = [column(0, 1, 2, 3), column(1, 0, 1, 0)];
    const [inTime, late] = [column(9, 6, 4, 2), column(2, 3, 8, 9)];
    const { intercept, coefficients } = regularisedLogistic({ features: [a, b], inTime, late }, 0.5, 3);
    const errors = Array.from(a, (_, line) => {
      const odds =
        intercept + (coefficients[0] ?? 0) * (a[line] ?? 0) + (coefficients[1] ?? 0) * (b[line] ?? 0);
      return ((inTime[line] ?? 0) + (late[line] ?? 0)) / (1 + Math.exp(-odds)) - (late[line] ?? 0);
    });
    const slopeOf = (feature: Float64Array) =>
      errors.reduce((sum, error, line) => sum + error * (feature[line] ?? 0), 0);
    expect(errors.reduce((sum, error) => sum + error, 0)).toBeCloseTo(0, 6);
    expect(slopeOf(a) + 3 * ((coefficients[0] ?? 0) - 0.5)).toBeCloseTo(0, 6);
    expect(slopeOf(b) + 3 * ((coefficients[1] ?? 0) - 0.5)).toBeCloseTo(0, 6);
  });

  it('leaves out a feature that would need a negative coefficient', () => {
    const { coefficients } = regularisedLogistic(
      { ...yesNo, features: [column(1, 0), column(0, 1)] },
      0,
      0.1,
    );
    expect(coefficients[0]).toBe(0);
    expect(coefficients[1]).toBeGreaterThan(2);
  });

  it('survives a feature that parts late from in time completely', () => {
    const parted = { features: [column(0, 1)], inTime: column(20, 0), late: column(0, 20) };
    const { coefficients } = regularisedLogistic(parted, 0, 1);
    expect(coefficients[0]).toBeGreaterThan(2);
    expect(Number.isFinite(coefficients[0])).toBe(true);
  });
});
