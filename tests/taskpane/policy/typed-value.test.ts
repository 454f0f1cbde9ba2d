import fc from 'fast-check';
import type { PolicyField } from '../../../src/policy/policy-table';
import { typedCell, typedText } from '../../../src/taskpane/policy/typed-value';

const field = (kind: PolicyField['kind']): PolicyField => ({ key: 'any', kind });

describe('a setting typed into the form', () => {
  it.each([
    ['90%', 'share', 0.9],
    ['0.9', 'share', 0.9],
    ['8 ％', 'rate', 0.08],
    ['1,250.50', 'money', 1250.5],
    ['', 'money', ''],
    ['ninety', 'share', 'ninety'],
    ['2026', 'year', 2026],
    ['2026-01-02', 'date', '2026-01-02'],
    ['=1+1', 'text', '=1+1'],
  ] as const)('%j is read as Excel would read it in a cell (%s)', (text, kind, cell) => {
    expect(typedCell(text, field(kind))).toBe(cell);
  });

  it('comes back as it was shown, to the last digit that a sheet keeps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (hundredths) => {
        const share = hundredths / 100_000;
        expect(typedCell(typedText(share, field('rate')), field('rate'))).toBeCloseTo(share, 12);
      }),
      { seed: 20261124 },
    );
  });
});
