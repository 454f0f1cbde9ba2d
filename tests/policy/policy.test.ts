import { policyWordsIn } from '../../src/i18n/policy-words';
import { LANGUAGES } from '../../src/i18n/language';
import { wordingIn } from '../../src/i18n/wording';
import { POLICY_TABLE_IDS, policyRows, policyTable, STANDARD_POLICY } from '../../src/policy/policy';
import { PLAIN_WORDS, type PolicyCell } from '../../src/policy/policy-table';
import {
  agingEdgesOf,
  businessCalendarOf,
  coveredYearsOf,
  exchangeRatesOf,
  limitRulesOf,
  scorecardOf,
} from '../../src/policy/policy-rules';
import { dunningPolicyOf } from '../../src/policy/dunning-setting-of';
import { readPolicy, type PolicyCells } from '../../src/policy/read-policy';
import { isBusinessDay } from '../../src/domain/calendar/business-day';

const rowsOfStandard = (words = PLAIN_WORDS): PolicyCells =>
  Object.fromEntries(POLICY_TABLE_IDS.map((id) => [id, policyRows(id, STANDARD_POLICY, words)]));

const problemsOf = (cells: PolicyCells) => {
  const reading = readPolicy(cells, PLAIN_WORDS);
  return reading.ok ? [] : reading.problems;
};

describe('the standard policy', () => {
  it.each(POLICY_TABLE_IDS)('satisfies its own rules: %s', (id) => {
    expect(policyTable(id).schema.safeParse(STANDARD_POLICY[id]).success).toBe(true);
  });

  it.each(LANGUAGES)('comes back unchanged from its sheet in %s', (language) => {
    const words = policyWordsIn(language);
    expect(readPolicy(rowsOfStandard(words), words)).toEqual({ ok: true, policy: STANDARD_POLICY });
  });

  it('is understood by a colleague who speaks another language', () => {
    const reading = readPolicy(rowsOfStandard(policyWordsIn('zh-CN')), policyWordsIn('en-US'));
    expect(reading).toEqual({ ok: true, policy: STANDARD_POLICY });
  });

  it('holds where the sheet lacks a table or a setting', () => {
    const reading = readPolicy({ dunningRules: [['minimumAmount', 50]] }, PLAIN_WORDS);
    expect(reading.ok && reading.policy.dunningRules).toMatchObject({ minimumAmount: 50, minimumGapDays: 7 });
    expect(reading.ok && reading.policy.grades).toEqual(STANDARD_POLICY.grades);
  });
});

describe('the wording of the policy sheet', () => {
  it.each(LANGUAGES)('gives every choice and setting its own word in %s', (language) => {
    const { choices, tables } = wordingIn(language).policy;
    const settings = POLICY_TABLE_IDS.filter((id) => policyTable(id).layout === 'settings').flatMap((id) =>
      Object.values<{ label: string }>(tables[id].fields).map((field) => field.label),
    );
    const words = [...Object.values(choices), ...settings];
    expect(words.filter((word, at) => words.indexOf(word) < at)).toEqual([]);
  });

  it.each(LANGUAGES)('has a word for every choice of every field in %s', (language) => {
    const choices: Record<string, string> = { ...wordingIn(language).policy.choices };
    const codes = POLICY_TABLE_IDS.flatMap((id) =>
      policyTable(id).fields.flatMap((field) => field.choices ?? []),
    );
    expect(codes.filter((code) => choices[code] === undefined)).toEqual([]);
  });
});

describe('reading an edited policy sheet', () => {
  const cases: readonly [string, PolicyCells, object][] = [
    [
      'text for a number',
      { agingEdges: [['30'], [60]] },
      { row: 0, field: 'upToDays', expected: 'aWholeNumber', found: '30' },
    ],
    [
      'bucket edges out of order',
      { agingEdges: [[30], [20]] },
      { row: 1, field: 'upToDays', expected: 'rising', found: '20' },
    ],
    ['no bucket edges', { agingEdges: [] }, { expected: 'atLeastOneRow' }],
    [
      'a share above 100%',
      { knockOuts: [['insolvency', 120]] },
      { row: 0, field: 'highestScore', expected: 'atMost100' },
    ],
    [
      'an unknown choice',
      { dunningLadder: [['reminder', -7, 'sideways']] },
      { field: 'convention', expected: 'oneOfTheChoices', found: 'sideways' },
    ],
    [
      'an unknown setting',
      { dunningRules: [['colour', 5]] },
      { row: 0, expected: 'aKnownSetting', found: 'colour' },
    ],
    [
      'a setting twice',
      {
        dunningRules: [
          ['minimumAmount', 5],
          ['minimumAmount', 6],
        ],
      },
      { row: 1, expected: 'onlyOnce' },
    ],
    [
      'a blank setting',
      { dunningRules: [['minimumAmount', '']] },
      { row: 0, field: 'minimumAmount', expected: 'aNumber' },
    ],
    [
      'grades that do not fall',
      {
        grades: [
          ['A', 50, 1, 'fullLimit', 0, 30],
          ['B', 60, 1, 'fullLimit', 0, 30],
          ['C', 0, 0, 'prepayment', 0, 0],
        ],
      },
      { row: 1, field: 'minimumScore', expected: 'falling' },
    ],
    [
      'grades that leave low scores without one',
      { grades: [['A', 50, 1, 'fullLimit', 0, 30]] },
      { row: 0, field: 'minimumScore', expected: 'lastFromZero' },
    ],
    [
      'bands without an open end',
      {
        behaviourBands: [
          [0, 1],
          [15, 0.9],
        ],
      },
      { row: 1, field: 'upToDaysLate', expected: 'lastOpenEnded' },
    ],
    ['no weight at all', { scoreWeights: [['utilisation', 0]] }, { expected: 'someWeight' }],
    [
      'a factor with a single anchor',
      { scorePoints: [['utilisation', 0.5, 100]] },
      { row: 0, expected: 'atLeastTwoPoints' },
    ],
    [
      'a year of two digits',
      { calendarRules: [['coveredFrom', 26]] },
      { row: 0, field: 'coveredFrom', expected: 'aYear', found: '26' },
    ],
    [
      'a coverage that ends before it begins',
      {
        calendarRules: [
          ['coveredFrom', 2026],
          ['coveredTo', 2025],
        ],
      },
      { row: 1, field: 'coveredTo', expected: 'notBeforeFrom' },
    ],
    [
      'a currency by its sign',
      { exchangeRates: [['$', 7.1, '2026-01-01']] },
      { row: 0, field: 'currency', expected: 'aCurrencyCode', found: '$' },
    ],
    [
      'two rates of one day',
      {
        exchangeRates: [
          ['USD', 7.1, '2026-01-01'],
          ['EUR', 7.9, '2026-01-01'],
          ['USD', 7.2, '2026-01-01'],
        ],
      },
      { row: 2, field: 'rateDate', expected: 'onlyOnce' },
    ],
    [
      'a reference rate that goes back in time',
      {
        statutoryRates: [
          ['boeBank', '2025-07-01', 0.0425],
          ['ecbMain', '2025-01-01', 0.0315],
          ['boeBank', '2025-01-01', 0.0475],
        ],
      },
      { row: 2, field: 'rateFrom', expected: 'rising' },
    ],
    [
      'loss rates of a segment that end too early',
      {
        lossRates: [
          ['', 0, 0.003],
          ['', '', 0.1],
          ['Retail', 0, 0.01],
          ['Retail', 30, 0.1],
        ],
      },
      { row: 3, field: 'lossUpToDays', expected: 'lastOpenEnded', found: '30' },
    ],
    [
      'a limit that ended before it began',
      { insuredLimits: [['Alder', 1000, '2026-05-01', '2026-04-01']] },
      { row: 0, field: 'limitUntil', expected: 'notBeforeFrom' },
    ],
    [
      'an insured share in percent',
      { insuranceRules: [['insuredShare', 90]] },
      { row: 0, field: 'insuredShare', expected: 'aShare', found: '90' },
    ],
    [
      'a bad date',
      { calendarDays: [['soon', 'holiday', '']] },
      { row: 0, field: 'date', expected: 'aDate', found: 'soon' },
    ],
  ];

  it.each(cases)('names the place and what was expected: %s', (_, cells, expected) => {
    expect(problemsOf(cells)).toEqual(expect.arrayContaining([expect.objectContaining(expected)]));
  });

  it('counts rows as the sheet does, blank ones included', () => {
    expect(problemsOf({ agingEdges: [[30], [''], ['x']] })).toEqual([
      expect.objectContaining({ table: 'agingEdges', row: 2, found: 'x' }),
    ]);
  });

  it('tells every problem at once', () => {
    const cells = { agingEdges: [['x'], [60]], knockOuts: [['bankrupt', -1]] } satisfies PolicyCells;
    expect(problemsOf(cells).map((problem) => [problem.table, problem.field])).toEqual([
      ['agingEdges', 'upToDays'],
      ['knockOuts', 'knockOut'],
      ['knockOuts', 'highestScore'],
    ]);
  });

  it('refuses a weight for a factor that has no points', () => {
    const withoutTenure = policyRows('scorePoints', STANDARD_POLICY, PLAIN_WORDS).filter(
      ([factor]) => factor !== 'tenureYears',
    );
    expect(problemsOf({ scorePoints: withoutTenure })).toEqual([
      { table: 'scoreWeights', row: 4, field: 'factor', expected: 'pointsForFactor', found: 'tenureYears' },
    ]);
  });

  it('never throws, whatever stands in the cells', () => {
    const odd: PolicyCell[] = ['', 'x', -1, 0.5, true, Number.NaN, 1e300];
    for (const id of POLICY_TABLE_IDS) {
      for (const cell of odd)
        expect(typeof readPolicy({ [id]: [[cell, cell, cell]] }, PLAIN_WORDS).ok).toBe('boolean');
    }
  });
});

describe('the rules that a policy gives the domain', () => {
  it('are the scorecard, limit rules, ladder and calendar of its tables', () => {
    const cells: PolicyCells = {
      calendarDays: [
        ['2025-10-01', 'holiday', '国庆节'],
        ['2025-09-28', 'workday', ''],
      ],
    };
    const reading = readPolicy(cells, PLAIN_WORDS);
    if (!reading.ok) throw new Error('the policy should have been read');
    const { policy } = reading;
    expect(scorecardOf(policy).factors.reduce((sum, factor) => sum + factor.weight, 0)).toBe(200);
    expect(scorecardOf(policy).factors.every((factor) => factor.anchors.length >= 2)).toBe(true);
    expect(limitRulesOf(policy).behaviourBands.at(-1)?.factor).toBe(0.25);
    expect(dunningPolicyOf(policy).steps.map((step) => step.offsetDays)).toEqual([-7, 3, 30]);
    expect(agingEdgesOf(policy)).toEqual([30, 60, 90, 120]);
    expect(isBusinessDay(45_931, businessCalendarOf(policy))).toBe(false);
    expect(isBusinessDay(45_928, businessCalendarOf(policy))).toBe(true);
  });

  it('know the weekend of the Gulf and the years whose holidays are listed', () => {
    const calendarRules = { weekend: 'fridaySaturday', coveredFrom: 2024, coveredTo: null } as const;
    const calendar = businessCalendarOf({ ...STANDARD_POLICY, calendarRules });
    const friday = 45_933;
    expect([0, 1, 2].map((day) => isBusinessDay(friday + day, calendar))).toEqual([false, false, true]);
    expect(coveredYearsOf({ calendarRules })).toEqual({ from: 2024, to: Infinity });
    expect(coveredYearsOf(STANDARD_POLICY)).toBeNull();
  });

  it('take of each currency the latest rate that had begun, and the base currency for one', () => {
    const policy = {
      conventions: { ...STANDARD_POLICY.conventions, baseCurrency: 'CNY' },
      exchangeRates: [
        { currency: 'USD', rate: 7.3, rateDate: 300 },
        { currency: 'USD', rate: 7.1, rateDate: 100 },
        { currency: 'USD', rate: 7.2, rateDate: 200 },
        { currency: 'EUR', rate: 7.9, rateDate: 250 },
      ],
    };
    expect([...exchangeRatesOf(policy, 249)].sort()).toEqual([
      ['CNY', 1],
      ['USD', 7.2],
    ]);
    expect(exchangeRatesOf(policy, 300).get('USD')).toBe(7.3);
    expect(exchangeRatesOf({ ...policy, conventions: STANDARD_POLICY.conventions }, 99).size).toBe(0);
  });
});
