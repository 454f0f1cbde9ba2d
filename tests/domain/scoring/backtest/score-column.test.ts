import fc from 'fast-check';
import { isFault } from '../../../../src/domain/fault';
import { scoreColumn } from '../../../../src/domain/scoring/backtest/score-column';
import { scoreCustomer } from '../../../../src/domain/scoring/score-customer';
import { SCORE_FACTORS } from '../../../../src/domain/scoring/scorecard';
import { STANDARD_POLICY } from '../../../../src/policy/policy';
import { scorecardOf } from '../../../../src/policy/policy-rules';

const card = scorecardOf(STANDARD_POLICY);

describe('the scores of many lines at once', () => {
  it('are those of each line on its own, to the last digit', () => {
    const value = fc.option(fc.double({ min: -50, max: 200, noNaN: true }), { nil: undefined });
    const line = fc.tuple(...SCORE_FACTORS.map(() => value));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const values = new Map(
          SCORE_FACTORS.map((factor, at) => [
            factor,
            Float64Array.from(lines, (one) => one[at] ?? Number.NaN),
          ]),
        );
        const scores = scoreColumn(card, values, lines.length);
        lines.forEach((one, at) => {
          const known = Object.fromEntries(SCORE_FACTORS.map((factor, n) => [factor, one[n] ?? null]));
          const scored = scoreCustomer(known, [], card, []);
          expect(scores[at]).toBe(isFault(scored) ? Number.NaN : scored.score);
        });
      }),
      { seed: 20261123 },
    );
  });

  it('leaves out factors without a column', () => {
    expect(scoreColumn(card, new Map(), 2)).toEqual(Float64Array.from([Number.NaN, Number.NaN]));
  });
});
