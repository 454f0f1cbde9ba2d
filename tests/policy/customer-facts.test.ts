import { PLAIN_WORDS } from '../../src/policy/policy-table';
import { readPolicy } from '../../src/policy/read-policy';
import { customerFactsOf } from '../../src/domain/credit-limit/customer-fact';

type Cells = readonly (string | number)[];

const read = (...rows: readonly Cells[]) => readPolicy({ customerFacts: rows }, PLAIN_WORDS);
const problemsOf = (...rows: readonly Cells[]) => {
  const reading = read(...rows);
  return reading.ok ? [] : reading.problems;
};
const acme = (...rest: Cells): Cells => ['Acme', ...rest, ...Array<string>(9 - rest.length).fill('')];

describe('the table of customer facts', () => {
  it('knows nothing of whatever is left blank, and finds the row of the currency before that of any', () => {
    const reading = read(acme('', 1000), acme('EUR', 500, 4, 5.85), [
      'Beta',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      'insolvency',
    ]);
    if (!reading.ok) throw new Error('the table should have been read');
    const factOf = customerFactsOf(reading.policy.customerFacts);
    expect(factOf(' Acme ', 'EUR')).toMatchObject({
      creditLimit: 500,
      externalGrade: 4,
      tangibleNetWorth: null,
    });
    expect(factOf('Acme', 'USD')).toMatchObject({ creditLimit: 1000, externalGrade: null });
    expect(factOf('Beta', '')).toMatchObject({ knownFact: 'insolvency', creditLimit: null });
    expect(factOf('Gamma', '')).toBeUndefined();
  });

  it.each([
    ['a customer twice in one currency', [acme('EUR', 1), acme('EUR', 2)], 'onlyOnce', 'customer'],
    ['a negative limit', [acme('', -1)], 'notNegative', 'creditLimit'],
    ['a grade better than the best', [acme('', '', 0)], 'positive', 'externalGrade'],
    ['a currency that is none', [acme('Euro')], 'aCurrencyCode', 'factCurrency'],
  ] as const)('refuses %s', (_, rows, expected, field) => {
    expect(problemsOf(...rows)).toEqual([expect.objectContaining({ expected, field })]);
  });

  it('takes a half-life of at least a day', () => {
    const reading = readPolicy({ scoreRules: [['recentHalfLifeDays', 0]] }, PLAIN_WORDS);
    expect(reading.ok).toBe(false);
  });
});
