import fc from 'fast-check';
import { evidenceCurve } from '../../../../src/domain/scoring/backtest/evidence-curve';

const column = (...values: readonly number[]) => Float64Array.from(values);

describe('the evidence curve of a factor', () => {
  it('is the weight of evidence of its bins: ln of the shares of late and in-time invoices', () => {
    // Half an invoice on every side, as against bins that prove too much.
    const curve = evidenceCurve(column(0, 10), column(90, 30), column(10, 70), 1);
    expect(curve?.anchors.map(({ value }) => value)).toEqual([0, 10]);
    expect(curve?.anchors[0]?.points).toBeCloseTo(Math.log(10.5 / 80.5 / (90.5 / 120.5)), 12);
    expect(curve?.anchors[1]?.points).toBeCloseTo(Math.log(70.5 / 80.5 / (30.5 / 120.5)), 12);
    expect(curve?.informationValue).toBeGreaterThan(1);
  });

  it('says nothing where the factor is unknown, never changes, or speaks against what it should', () => {
    expect(evidenceCurve(column(Number.NaN, Number.NaN), column(50, 50), column(50, 50), 1)).toBeUndefined();
    expect(evidenceCurve(column(3, 3), column(50, 50), column(10, 90), 1)).toBeUndefined();
    expect(evidenceCurve(column(0, 10), column(30, 90), column(70, 10), 1)).toBeUndefined();
    expect(evidenceCurve(column(0, 10), column(30, 90), column(70, 10), -1)).toBeDefined();
  });

  it('rises with rising values whatever the invoices say, and is the same in any order of lines', () => {
    const line = fc.tuple(
      fc.integer({ min: -30, max: 60 }),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 30 }),
    );
    const curveOf = (lines: readonly (readonly [number, number, number])[]) =>
      evidenceCurve(
        Float64Array.from(lines, ([value]) => value),
        Float64Array.from(lines, ([, inTime]) => inTime),
        Float64Array.from(lines, ([, , late]) => late),
        1,
      );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 60 }), (lines) => {
        const curve = curveOf(lines);
        const points = curve?.anchors.map((anchor) => anchor.points) ?? [];
        const values = curve?.anchors.map((anchor) => anchor.value) ?? [];
        expect(points).toEqual([...points].sort((a, b) => a - b));
        expect(values).toEqual([...values].sort((a, b) => a - b));
        expect(curve).toEqual(curveOf([...lines].reverse()));
      }),
      { seed: 20261123 },
    );
  });
});
