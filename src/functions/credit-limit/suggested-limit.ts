import { suggestedLimitAmount } from '../../domain/credit-limit/suggest-credit-limit';
import * as limits from '../parameters/limits';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const suggestedLimit = rowFunction({
  id: 'SUGGESTEDLIMIT',
  words: {
    'en-US': {
      title: 'Suggested credit limit',
      description:
        'Credit limit that need and capacity support: the smallest of need, caps and insured limit plus appetite, times the behaviour factor, rounded down.',
      formula: 'round down( min( need, caps, insured limit + uninsured appetite ) × behaviour factor )',
      remark:
        'Caps that are left out are skipped. Without any cap and without insurance there is no limit: need alone is no evidence of ability to pay.',
    },
    'zh-CN': {
      title: '建议信用额度',
      description:
        '需求与承受能力共同支持的信用额度：需求、各项上限、保险额度加自担额度三者取最小，乘以付款行为系数，向下取整。',
      formula: '向下取整（ 最小值（需求，各项上限，保险额度 + 自担额度）× 付款行为系数 ）',
      remark: '未填写的上限不参与计算；既无任何上限又无保险时不给出额度：仅有需求不足以证明偿付能力。',
    },
  },
  parameters: [
    limits.need,
    optional(limits.netWorthCap),
    optional(limits.workingCapitalCap),
    optional(limits.singleNameCap),
    optional(limits.limitFactor),
    optional(limits.insuredLimit),
    optional(limits.uninsuredAppetite),
    optional(limits.roundTo),
  ],
  answer: 'money',
  example: { inputs: [411600, 250000, 310000, null, 0.8], answer: 200000 },
  source:
    'Smallest of need, capacity and cover, as credit insurers and credit managers publish it (Atradius; My DSO Manager)',
  compute: (need, netWorth, workingCapital, singleName, factor, insuredLimit, uninsuredAppetite, roundTo) =>
    suggestedLimitAmount(
      need,
      { netWorth: netWorth ?? null, workingCapital: workingCapital ?? null, singleName: singleName ?? null },
      factor,
      insuredLimit ?? null,
      uninsuredAppetite,
      roundTo,
    ),
});
