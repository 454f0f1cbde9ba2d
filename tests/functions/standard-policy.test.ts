import {
  STANDARD_BEHAVIOUR_BANDS,
  STANDARD_GRADES,
  STANDARD_LADDER,
  STANDARD_NEW_CUSTOMER_FACTOR,
  STANDARD_SCORECARD,
} from '../../src/functions/standard-policy';
import { DEFAULT_AGING_EDGES } from '../../src/domain/aging/aging-edges';
import { STANDARD_POLICY } from '../../src/policy/policy';
import { agingEdgesOf, dunningPolicyOf, limitRulesOf, scorecardOf } from '../../src/policy/policy-rules';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the defaults of the worksheet functions are those of the standard policy', () => {
  test('the dunning ladder', () => {
    expect(STANDARD_LADDER).toEqual(dunningPolicyOf(STANDARD_POLICY).steps);
  });

  test('the limit factors', () => {
    const rules = limitRulesOf(STANDARD_POLICY);
    expect(STANDARD_BEHAVIOUR_BANDS).toEqual(rules.behaviourBands);
    expect(STANDARD_NEW_CUSTOMER_FACTOR).toBe(rules.newCustomerFactor);
  });

  test('the grades', () => {
    expect(STANDARD_GRADES).toEqual(
      STANDARD_POLICY.grades.map(({ grade, minimumScore, probabilityOfDefault }) => ({
        grade,
        minimumScore,
        probabilityOfDefault,
      })),
    );
  });

  test('the scorecard', () => {
    const { factors, ...rest } = scorecardOf(STANDARD_POLICY);
    expect(plain(STANDARD_SCORECARD)).toEqual({
      ...rest,
      factors: factors.map((rule) => ({
        ...rule,
        anchors: rule.anchors.map(({ value, points }) => ({ value, points })),
      })),
    });
  });

  test('the aging buckets', () => {
    expect(DEFAULT_AGING_EDGES).toEqual(agingEdgesOf(STANDARD_POLICY));
  });
});
