import { behaviourFactor } from '../../domain/credit-limit/limit-factor';
import type { BehaviourBand } from '../../domain/credit-limit/limit-rules';
import { fault } from '../../domain/fault';
import { STANDARD_BEHAVIOUR_BANDS } from '../../policy/standard/behaviour-bands';
import { STANDARD_LIMIT_RULES } from '../../policy/standard/limit-rules';
import { bandDays, bandFactors, paidDaysLate } from '../parameters/limits';
import { rowFunction } from '../runtime/function-definition';
import { listOf, optional } from '../runtime/parameter';

export const behaviourFactorFunction = rowFunction({
  id: 'BEHAVIOURFACTOR',
  words: {
    'en-US': {
      title: 'Behaviour factor',
      description: 'Share of the credit limit that payment behaviour earns.',
      formula: '1 if paid on time, 0.9 up to 15 days late, 0.75 up to 30, 0.5 up to 60, 0.25 beyond',
      remark:
        'A customer without any payment yet gets 0.5: leave its days blank. Give your own bands as two ranges, the last factor for anything later.',
    },
    'zh-CN': {
      title: '付款行为系数',
      description: '付款行为对应的信用额度比例。',
      formula: '按时付款为 1，逾期 15 天内 0.9，30 天内 0.75，60 天内 0.5，更晚 0.25',
      remark: '尚无付款记录的客户为 0.5：天数留空。可用两个区域给出自己的分档，最后一个系数对应更晚的情形。',
    },
  },
  parameters: [optional(paidDaysLate), optional(listOf(bandDays)), optional(listOf(bandFactors))],
  answer: 'ratio',
  example: { inputs: [12], answer: 0.9 },
  source: 'Own bands of the standard policy',
  compute: (daysLate, upTo, factors) => {
    if (daysLate === undefined) return STANDARD_LIMIT_RULES.newCustomerFactor;
    const bands = bandsOf(upTo, factors);
    return bands === undefined
      ? fault('wrongType', 'wrongShape', 'bandFactors')
      : behaviourFactor(daysLate, bands);
  },
});

/** The last factor has no upper bound; undefined where the ranges do not fit together. */
function bandsOf(
  upTo: readonly number[] | undefined,
  factors: readonly number[] | undefined,
): readonly BehaviourBand[] | undefined {
  if (upTo === undefined && factors === undefined) return STANDARD_BEHAVIOUR_BANDS;
  if (upTo === undefined || factors?.length !== upTo.length + 1) return undefined;
  return factors.map((factor, at) => ({ upToDaysLate: upTo[at] ?? null, factor }));
}
