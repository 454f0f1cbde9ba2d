import { interestTermsOf, insurancePeriodsOf, letterRulesOf } from '../../src/policy/dunning-conduct-of';
import { addresseeIn, dunningSettingOf } from '../../src/policy/dunning-setting-of';
import { PLAIN_WORDS, type PolicyCell } from '../../src/policy/policy-table';
import type { Policy } from '../../src/policy/policy-tables';
import { readPolicy } from '../../src/policy/read-policy';

const LADDERS: PolicyCell[][] = [
  ['reminder', -7, 'preceding'],
  ['formal', 3, 'following'],
  ['call', 10, 'following', 'gentle'],
  ['letter', 14, 'following', 'gentle', 'lastNotice', 50, 0.1, 5, 'yes'],
];

function policyWith(tables: Readonly<Record<string, PolicyCell[][]>>): Policy {
  const reading = readPolicy({ dunningLadder: LADDERS, ...tables }, PLAIN_WORDS);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.policy;
}

describe('the dunning policy of customers', () => {
  const policy = policyWith({
    dunningCustomers: [
      ['Own', 'gentle', '', '', 'Nobody'],
      ['Child', '', '', '', 'Own'],
      ['Grandchild', '', '', '', 'Child'],
      ['Never', 'doNothing', '', '', ''],
      ['Broke', '', 'insolvency', '', ''],
      ['Later', '', '', 46_000, ''],
      ['Ring A', '', '', '', 'Ring B'],
      ['Ring B', '', '', '', 'Ring A'],
    ],
  });
  const names = ['Own', 'Child', 'Grandchild', 'Never', 'Broke', 'Later', 'Ring A', 'Other'];
  const setting = dunningSettingOf(policy, names);

  it('is their own ladder, else that of the nearest parent who has one, else that of everybody', () => {
    expect([...setting.policyOf!]).toEqual([1, 1, 1, -1, 0, 0, 0, 0]);
    expect(setting.policies.map(({ steps }) => steps.map(({ step }) => step))).toEqual([
      ['reminder', 'formal'],
      ['call', 'letter'],
    ]);
  });

  it('keeps states and blocks by customer', () => {
    expect([...setting.facts!.customerState!].filter((state) => state > 0)).toHaveLength(1);
    expect([...setting.facts!.customerBlockedUntil!]).toEqual([0, 0, 0, 0, 0, 46_000, 0, 0]);
  });

  it('says what a step may leave out only where it is said', () => {
    const [, letter] = setting.policies[1]!.steps;
    expect(letter).toEqual({
      step: 'letter',
      offsetDays: 14,
      convention: 'following',
      countedFrom: 'lastNotice',
      minimumAmount: 50,
      minimumShare: 0.1,
      gapDays: 5,
      isAlwaysDunned: true,
    });
    expect(setting.policies[0]!.steps[0]).toEqual({
      step: 'reminder',
      offsetDays: -7,
      convention: 'preceding',
    });
  });

  it('sends letters to the topmost parent only where the policy says so', () => {
    expect(addresseeIn(policy)('Grandchild')).toBe('Grandchild');
    const toParents = policyWith({
      dunningRules: [['parentLetters', 'yes']],
      dunningCustomers: [
        ['Child', '', '', '', 'Parent'],
        ['Ring A', '', '', '', 'Ring B'],
        ['Ring B', '', '', '', 'Ring A'],
      ],
    });
    expect(['Child', 'Other', 'Ring A'].map(addresseeIn(toParents))).toEqual(['Parent', 'Other', 'Ring B']);
  });

  it('is refused where a ladder is named that has no steps', () => {
    const reading = readPolicy({ dunningCustomers: [['Own', 'gentle', '', '', '']] }, PLAIN_WORDS);
    expect(reading).toMatchObject({
      ok: false,
      problems: [
        { table: 'dunningCustomers', row: 0, field: 'ladder', expected: 'aKnownLadder', found: 'gentle' },
      ],
    });
  });

  it('is refused where steps of one ladder do not rise', () => {
    const reading = readPolicy(
      { dunningLadder: [...LADDERS, ['late', 9, 'following', 'gentle']] },
      PLAIN_WORDS,
    );
    expect(reading).toMatchObject({ ok: false, problems: [{ row: 4, expected: 'rising' }] });
  });
});

describe('the conduct of notices', () => {
  it('goes by the table, and for a step that it does not name by what is usual', () => {
    const rules = letterRulesOf(policyWith({ dunningFees: [['formal', '', 100, 5, 0, '', '']] }));
    expect(rules.conductOf('legal')).toMatchObject({ channel: 'post', tone: 'final' });
    expect(rules.conductOf('call')).toMatchObject({ channel: 'email', followUp: 'nothing' });
    expect(rules.fees).toEqual([
      {
        step: 'formal',
        currency: '',
        fromAmount: 100,
        feeAmount: 5,
        feeShare: 0,
        minimumFee: null,
        maximumFee: null,
      },
    ]);
  });

  it('takes the reference rates of its regime', () => {
    expect(interestTermsOf(policyWith({})).referenceRates).toEqual([]);
    const uk = interestTermsOf(policyWith({ interestRules: [['regime', 'uk']] }));
    expect(uk.referenceRates[0]).toMatchObject({ rate: 0.035 });
  });

  it('knows no insurer’s clock while nothing is insured', () => {
    expect(insurancePeriodsOf(policyWith({}))).toBeNull();
    expect(insurancePeriodsOf(policyWith({ insuranceRules: [['insured', 'yes']] }))).toMatchObject({
      countsFrom: 'due',
      periods: { extensionDays: 60, notificationDays: 30 },
    });
  });
});
