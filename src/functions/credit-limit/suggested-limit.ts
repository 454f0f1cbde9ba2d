import { suggestedLimitAmount } from '../../domain/credit-limit/suggest-credit-limit';
import { rowFunction } from '../runtime/function-definition';
import { money, optional, ratio } from '../runtime/parameter';

export const suggestedLimit = rowFunction({
  id: 'SUGGESTEDLIMIT',
  parameters: [
    money('need'),
    optional(money('netWorthCap')),
    optional(money('workingCapitalCap')),
    optional(money('singleNameCap')),
    optional(ratio('factor')),
    optional(money('insuredLimit')),
    optional(money('uninsuredAppetite')),
    optional(money('roundTo')),
  ],
  answer: 'money',
  example: { inputs: [411600, 250000, 310000, null, 0.8], answer: 200000 },
  source: 'Smallest of need, capacity and cover, as credit insurers and credit managers publish it (Atradius; My DSO Manager)',
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
