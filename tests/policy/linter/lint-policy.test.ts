import { dayNumberOf } from '../../../src/domain/calendar/civil-date';
import { lintPolicy, type PolicyFinding } from '../../../src/policy/linter/lint-policy';
import { LANGUAGES } from '../../../src/i18n/language';
import { wordingIn } from '../../../src/i18n/wording';
import { LINT_RULES, type LintRuleId } from '../../../src/policy/linter/lint-rules';
import { POLICY_TABLE_IDS, policyRows, STANDARD_POLICY } from '../../../src/policy/policy';
import { PLAIN_WORDS } from '../../../src/policy/policy-table';
import type { PolicyCells } from '../../../src/policy/read-policy';

const AS_OF = dayNumberOf(2026, 6, 30);

const lint = (cells: PolicyCells) => lintPolicy(cells, PLAIN_WORDS, AS_OF);

const standardCells = (): PolicyCells =>
  Object.fromEntries(POLICY_TABLE_IDS.map((id) => [id, policyRows(id, STANDARD_POLICY, PLAIN_WORDS)]));

/** Cells that make a rule speak, and what it must say of where. */
const CASES: readonly (readonly [LintRuleId, PolicyCells, Partial<PolicyFinding>])[] = [
  [
    'weightsNotWhole',
    {
      scoreWeights: [
        ['paymentDaysLate', 35],
        ['pastDueShare', 40],
        ['recentDaysLate', 25],
      ],
    },
    { table: 'scoreWeights', detail: { figure: 75, bound: 100 } },
  ],
  [
    'pointsTurn',
    {
      scoreWeights: [['utilisation', 100]],
      scorePoints: [
        ['utilisation', 0.5, 100],
        ['utilisation', 0.8, 40],
        ['utilisation', 1, 80],
      ],
    },
    { row: 2, field: 'points', detail: { name: 'utilisation' } },
  ],
  [
    'gradeWithoutDefault',
    { grades: [['A', 0, 1, 'fullLimit', 0, 30]] },
    { row: 0, field: 'probabilityOfDefault' },
  ],
  [
    'defaultFalls',
    {
      grades: [
        ['A', 50, 1, 'fullLimit', 0.02, 30],
        ['B', 0, 1, 'fullLimit', 0.01, 30],
      ],
    },
    { row: 1, field: 'probabilityOfDefault', detail: { name: 'B', other: 'A' } },
  ],
  [
    'limitFactorRises',
    {
      grades: [
        ['A', 50, 0.5, 'fullLimit', 0.01, 30],
        ['B', 0, 0.9, 'fullLimit', 0.02, 30],
      ],
    },
    { row: 1, field: 'limitFactor' },
  ],
  [
    'termsRise',
    {
      grades: [
        ['A', 50, 1, 'fullLimit', 0.01, 30],
        ['B', 0, 1, 'fullLimit', 0.02, 60],
      ],
    },
    { row: 1, field: 'longestTermsDays' },
  ],
  [
    'termsBeyondInsured',
    {
      insuranceRules: [
        ['insured', 'yes'],
        ['maximumTermsDays', 30],
      ],
    },
    { table: 'grades', field: 'longestTermsDays', detail: { name: 'A', figure: 60, bound: 30 } },
  ],
  [
    'bandFactorRises',
    {
      behaviourBands: [
        [0, 0.5],
        ['', 0.9],
      ],
    },
    { row: 1, field: 'factor' },
  ],
  [
    'gapHoldsNotice',
    {
      dunningLadder: [
        ['formal', 3, 'following'],
        ['', ''],
        ['legal', 6, 'following'],
      ],
    },
    { row: 2, field: 'offsetDays', detail: { name: 'legal', other: 'formal', figure: 3, bound: 7 } },
  ],
  [
    'reminderBeforeInvoice',
    { dunningLadder: [['reminder', -20, 'preceding']] },
    { row: 0, field: 'offsetDays', detail: { name: 'reminder', figure: 20, bound: 15 } },
  ],
  [
    'stepAfterNotification',
    {
      dunningLadder: [['legal', 120, 'following']],
      insuranceRules: [
        ['insured', 'yes'],
        ['maximumExtensionDays', 60],
        ['notificationDays', 30],
      ],
    },
    { row: 0, detail: { name: 'legal', figure: 120, bound: 90 } },
  ],
  [
    'conventionAgainstStep',
    { dunningLadder: [['reminder', -7, 'following']] },
    { row: 0, field: 'convention', severity: 'note' },
  ],
  [
    'minimumFalls',
    {
      dunningLadder: [
        ['formal', 3, 'following', '', '', 500],
        ['legal', 30, 'following', '', '', 100],
      ],
    },
    { row: 1, field: 'stepMinimum', detail: { name: 'legal', figure: 100, bound: 500 } },
  ],
  [
    'conductWithoutStep',
    { dunningConduct: [['court', 7, 'post', 'firm', 'no', 'nothing']] },
    { row: 0, field: 'step', detail: { name: 'court' } },
  ],
  ['feeNeverDue', { dunningFees: [['court', '', 0, 5, 0]] }, { row: 0, field: 'step' }],
  [
    'feeBoundsCross',
    { dunningFees: [['formal', '', 0, 0, 0.01, 50, 20]] },
    { row: 0, field: 'minimumFee', detail: { figure: 50, bound: 20 } },
  ],
  ['weekendsOnly', {}, { table: 'calendarDays', severity: 'note' }],
  [
    'coverageNotStated',
    { calendarDays: [['2026-10-01', 'holiday', '']], calendarRules: [['coveredFrom', '']] },
    { table: 'calendarRules', row: 0, field: 'coveredFrom' },
  ],
  [
    'coverageOver',
    {
      calendarRules: [
        ['weekend', 'saturdaySunday'],
        ['coveredTo', 2025],
      ],
    },
    { row: 1, field: 'coveredTo', detail: { figure: 2025, bound: 2026 } },
  ],
  [
    'dayOutsideCoverage',
    {
      calendarRules: [['coveredTo', 2025]],
      calendarDays: [
        ['2025-10-01', 'holiday', ''],
        ['', '', ''],
        ['2027-01-01', 'holiday', ''],
      ],
    },
    { row: 2, field: 'date', detail: { figure: 2027 } },
  ],
  [
    'coveredYearEmpty',
    {
      calendarRules: [
        ['coveredFrom', 2025],
        ['coveredTo', 2026],
      ],
      calendarDays: [['2025-10-01', 'holiday', '']],
    },
    { table: 'calendarDays', detail: { figure: 2026 } },
  ],
  [
    'workdayWithoutEffect',
    { calendarDays: [['2026-06-30', 'workday', '']] },
    { row: 0, field: 'dayKind', severity: 'note' },
  ],
  [
    'baseCurrencyMissing',
    { exchangeRates: [['USD', 7.1, '2026-06-30']], conventions: [['baseCurrency', '']] },
    { table: 'conventions', row: 0, field: 'baseCurrency' },
  ],
  [
    'baseCurrencyRate',
    { exchangeRates: [['CNY', 7.1, '2026-06-30']], conventions: [['baseCurrency', 'CNY']] },
    { row: 0, field: 'rate', detail: { name: 'CNY', figure: 7.1 } },
  ],
  [
    'exchangeRateOld',
    {
      exchangeRates: [
        ['USD', 7.1, '2026-01-31'],
        ['USD', 7.2, '2026-03-31'],
      ],
    },
    { row: 1, field: 'rateDate', detail: { name: 'USD', figure: 91 } },
  ],
  [
    'referenceRateOld',
    { interestRules: [['regime', 'uk']], statutoryRates: [['boeBank', '2025-07-01', 0.0425]] },
    { table: 'statutoryRates', field: 'rateFrom', row: 0, detail: { name: 'boeBank', figure: 364 } },
  ],
  [
    'bucketWithoutRate',
    {
      agingEdges: [[30], [45]],
      lossRates: [
        ['', 0, 0],
        ['', 30, 0],
        ['', '', 0.1],
      ],
    },
    { row: 0, field: 'lossUpToDays', detail: { figure: 45, name: '' } },
  ],
  [
    'rateWithinBucket',
    {
      agingEdges: [[30]],
      lossRates: [
        ['', 0, 0],
        ['', 15, 0],
        ['', 30, 0],
        ['', '', 0.1],
      ],
    },
    { row: 1, field: 'lossUpToDays', detail: { figure: 15 } },
  ],
  [
    'lossRateFalls',
    {
      agingEdges: [[30]],
      lossRates: [
        ['', 0, 0.05],
        ['', 30, 0.01],
        ['', '', 0.1],
      ],
    },
    { row: 1, field: 'lossRate' },
  ],
  [
    'limitsWithoutInsurance',
    { insuranceRules: [['insured', 'no']], insuredLimits: [['Alder', 1000]] },
    { table: 'insuranceRules', row: 0, field: 'insured' },
  ],
  [
    'limitsOverlap',
    {
      insuredLimits: [
        ['Alder', 1000, '', '2026-06-30'],
        ['Birch', 1000, '', ''],
        ['Alder', 2000, '2026-06-30', ''],
      ],
    },
    { row: 2, field: 'insuredCustomer', detail: { name: 'Alder' } },
  ],
  [
    'limitEnded',
    { insuredLimits: [['Alder', 1000, '', '2026-06-29']] },
    { row: 0, field: 'limitUntil', severity: 'note' },
  ],
];

describe('the policy check', () => {
  it('has nothing against the standard policy but that no holidays are listed', () => {
    const { problems, findings } = lint(standardCells());
    expect(problems).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toEqual(['weekendsOnly']);
    expect(lint({}).findings).toEqual(findings);
  });

  it.each(CASES)('finds %s at its cell', (rule, cells, expected) => {
    expect(lint(cells).problems).toEqual([]);
    expect(lint(cells).findings).toContainEqual(expect.objectContaining({ rule, ...expected }));
  });

  it('is tried with every rule that it has', () => {
    expect([...new Set(CASES.map(([rule]) => rule))].sort()).toEqual(LINT_RULES.map(({ id }) => id).sort());
  });

  it('tells all wrong cells at once, and still what can be told of the other tables', () => {
    const { problems, findings } = lint({
      agingEdges: [['x'], [60]],
      grades: [['A', 0, 1, 'fullLimit', 0, 30]],
      lossRates: [
        ['', 15, 0],
        ['', '', 0],
      ],
    });
    expect(problems.map(({ table }) => table)).toEqual(['agingEdges']);
    const rules = findings.map(({ rule }) => rule);
    expect(rules).toContain('gradeWithoutDefault');
    expect(rules).not.toContain('rateWithinBucket');
  });

  it('lets two limits follow each other day by day', () => {
    const insuredLimits = [
      ['Alder', 1000, '', '2026-06-30'],
      ['Alder', 2000, '2026-07-01', ''],
    ];
    expect(lint({ insuredLimits }).findings.map(({ rule }) => rule)).not.toContain('limitsOverlap');
  });
});

describe.each(LANGUAGES)('the sentences of the policy check in %s', (language) => {
  it.each(Object.entries(wordingIn(language).linter.rules))('are whole sentences: %s', (_, sentence) => {
    for (const figure of [-7, 0, 31]) {
      const text = sentence({ name: 'legal step', other: 'formal step', figure, bound: 47 });
      expect(text).toMatch(/[.。]$/u);
      expect(text).not.toMatch(/undefined|NaN|null/u);
    }
  });
});
