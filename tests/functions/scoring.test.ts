import fc from 'fast-check';
import { isFault } from '../../src/domain/fault';
import { scoreCustomer } from '../../src/domain/scoring/score-customer';
import { behaviourFactorFunction } from '../../src/functions/credit-limit/behaviour-factor';
import { suggestedLimit } from '../../src/functions/credit-limit/suggested-limit';
import { suggestedLimitComponents } from '../../src/functions/credit-limit/suggested-limit-components';
import { earlyWarningFunction } from '../../src/functions/monitoring/early-warning';
import { earlyWarningSignals } from '../../src/functions/monitoring/early-warning-signals';
import { altmanZoneFunction } from '../../src/functions/scoring/altman-zone';
import { grade } from '../../src/functions/scoring/grade';
import { oddsFromScoreFunction } from '../../src/functions/scoring/odds-from-score';
import { pdFromScore } from '../../src/functions/scoring/pd-from-score';
import { pdGrade } from '../../src/functions/scoring/pd-grade';
import { scoreFromOddsFunction } from '../../src/functions/scoring/score-from-odds';
import { scoreWeighted } from '../../src/functions/scoring/score-weighted';
import { scorecard } from '../../src/functions/scoring/scorecard';
import { STANDARD_POLICY } from '../../src/policy/policy';
import { scorecardOf } from '../../src/policy/policy-rules';
import { call, cellOf, tableOf } from './call';

const KNOWN = [0, 0.1, 5.85, 0.8, 3, 4, 0] as const;

describe('SCORECARD', () => {
  it('caps the score by what knocks a customer out', () => {
    const flags = (...given: boolean[]) => cellOf(scorecard, ...KNOWN, ...given);
    expect(flags(false, false, false)).toBeCloseTo(85.6667, 4);
    expect(flags(false, false, true)).toBe(34);
    expect(flags(true, false, true)).toBe(0);
    expect(flags(false, true)).toBe(0);
  });

  it('needs 60% of the weights, and spills with the gap in its own row', () => {
    const rows = tableOf(scorecard, [0, '', 0], [0.1, 0.1, ''], null, [0.8, 0.8, 0.8], [3, 3, 3]);
    expect(rows.map(([score]) => (isFault(score) ? score.fault : typeof score))).toEqual([
      'number',
      'missing',
      'missing',
    ]);
  });

  it('takes other weights, seven of them', () => {
    expect(cellOf(scorecard, ...KNOWN, null, null, null, [1, 0, 0, 0, 0, 0, 0])).toBe(100);
    expect(cellOf(scorecard, ...KNOWN, null, null, null, [1, 2])).toMatchObject({ reason: 'wrongShape' });
  });

  it('scores as the wizard does with the standard policy', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const values = fc.tuple(
      fc.integer({ min: -30, max: 200 }),
      share,
      share,
      fc.integer({ min: 0, max: 20 }),
    );
    fc.assert(
      fc.property(values, ([late, overdue, used, years]) => {
        const wizard = scoreCustomer(
          { paymentDaysLate: late, pastDueShare: overdue, utilisation: used, tenureYears: years },
          [],
          scorecardOf(STANDARD_POLICY),
          STANDARD_POLICY.grades,
        );
        if (isFault(wizard)) throw new Error(wizard.reason);
        expect(cellOf(scorecard, late, overdue, null, used, years)).toBe(wizard.score);
        expect(cellOf(grade, wizard.score)).toBe(wizard.grade?.grade);
        expect(cellOf(pdGrade, wizard.grade?.grade ?? '')).toBe(wizard.grade?.probabilityOfDefault);
      }),
      { seed: 20261123, numRuns: 100 },
    );
  });
});

describe('GRADE and PD.GRADE', () => {
  it('reach a grade at its lowest score', () => {
    expect(tableOf(grade, [80, 79.99, 65, 50, 35, 0, -1]).flat()).toEqual([
      ...['A', 'B', 'B', 'C', 'D', 'E'],
      { fault: 'outOfRange', reason: 'negative', argument: 'score' },
    ]);
  });

  it('take grades of the sheet', () => {
    expect(cellOf(grade, 55, ['good', 'bad'], [60, 0])).toBe('bad');
    expect(cellOf(grade, 55, ['good', 'bad'], [60])).toMatchObject({ reason: 'wrongShape' });
    expect(cellOf(pdGrade, 'GOOD', ['good', 'bad'], [0.01, 0.2])).toBe(0.01);
  });

  it('do not know a grade that nobody named', () => {
    expect(cellOf(pdGrade, 'F')).toMatchObject({ fault: 'missing', argument: 'grade' });
  });
});

describe('SCORE.WEIGHTED', () => {
  it('scales the known weights up, or counts gaps as nothing', () => {
    const given = [
      [50, 30, 20],
      [80, '', 40],
    ] as const;
    expect(cellOf(scoreWeighted, ...given)).toBeCloseTo(4800 / 70, 10);
    expect(cellOf(scoreWeighted, ...given, 'zero')).toBe(48);
    expect(cellOf(scoreWeighted, ...given, 'renormalise', 0.8)).toMatchObject({ fault: 'missing' });
  });
});

describe('score and odds', () => {
  it('are inverse to each other on the usual scale, and 20 points double the odds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 900 }), (score) => {
        const odds = Number(cellOf(oddsFromScoreFunction, score));
        expect(cellOf(scoreFromOddsFunction, odds)).toBeCloseTo(score, 8);
        expect(Number(cellOf(oddsFromScoreFunction, score + 20)) / odds).toBeCloseTo(2, 10);
        expect(cellOf(pdFromScore, score)).toBeCloseTo(1 / (1 + odds), 12);
      }),
      { seed: 20261123, numRuns: 50 },
    );
  });
});

describe('ALTMAN.ZONE', () => {
  it('gives both bounds to the grey zone, by the emerging-market model unless told', () => {
    expect(tableOf(altmanZoneFunction, [4.14, 4.15, 5.85, 5.86]).flat()).toEqual([
      'distress',
      'grey',
      'grey',
      'safe',
    ]);
    expect(cellOf(altmanZoneFunction, 1.05, 'z_nonmfg')).toBe('distress');
    expect(cellOf(altmanZoneFunction, 1, 'Q')).toMatchObject({ reason: 'unknownChoice', argument: 'model' });
  });
});

describe('BEHAVIOURFACTOR', () => {
  it('falls with lateness; a customer without payments is not one that pays on time', () => {
    expect(tableOf(behaviourFactorFunction, [-5, 0, 1, 15, 30, 60, 61, '']).flat()).toEqual([
      ...[1, 1, 0.9, 0.9, 0.75, 0.5, 0.25, 0.5],
    ]);
  });

  it('takes bands of the sheet with one more factor for anything later', () => {
    expect(cellOf(behaviourFactorFunction, 40, [10, 30], [1, 0.8, 0.1])).toBe(0.1);
    expect(cellOf(behaviourFactorFunction, 40, [10, 30], [1, 0.8])).toMatchObject({ reason: 'wrongShape' });
  });
});

describe('SUGGESTEDLIMIT.COMPONENTS', () => {
  it('ends with the figure of SUGGESTEDLIMIT and marks the component that binds', () => {
    const given = [411600, 600000, null, null, 1, 350000, 25500] as const;
    const table = tableOf(suggestedLimitComponents, ...given);
    expect(table.at(-1)?.[1]).toBe(cellOf(suggestedLimit, ...given));
    expect(table.find((line) => line[2] === 'binding')).toEqual([
      'Insured limit + appetite',
      375500,
      'binding',
    ]);
  });

  it('has no answer where need is all that is known', () => {
    expect(call(suggestedLimitComponents, 1000)).toMatchObject({ fault: 'missing', reason: 'noEvidence' });
  });
});

describe('EARLYWARNING', () => {
  const signals = (...given: readonly (number | boolean | null)[]) => [
    cellOf(earlyWarningFunction, ...given),
    cellOf(earlyWarningSignals, ...given),
  ];

  it('turns red by one red signal or three ambers, and says which', () => {
    expect(signals(3, 0.1, null, 0.6)).toEqual(['green', '; ']);
    expect(signals(12, 0.1, null, 0.95)).toEqual(['amber', '; daysLateIncrease, utilisation']);
    expect(signals(12, 0.2, null, 0.95)).toEqual(['red', '; daysLateIncrease, pastDueShare, utilisation']);
    expect(signals(null, null, null, null, null, null, null, null, true)).toEqual([
      'red',
      'insolvencyEvent; ',
    ]);
  });

  it('spills a level a row, and none where nothing is known', () => {
    expect(tableOf(earlyWarningFunction, [25, '', 1], [0, '', 0]).flat()).toEqual([
      'red',
      { fault: 'missing', reason: 'noEvidence', argument: 'daysLateIncrease' },
      'green',
    ]);
  });
});
