import { collectionEffectiveness } from '../../domain/kpi/collection-effectiveness';
import {
  closingCurrent,
  closingTotal,
  creditSales,
  months,
  openingReceivables,
} from '../parameters/balances';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const collectionEffectivenessIndex = rowFunction({
  id: 'CEI',
  words: {
    'en-US': {
      title: 'Collection effectiveness index',
      description:
        'Share of what could be collected that was collected; 1 means everything collectable came in.',
      formula:
        '(opening + sales ÷ months − closing total) ÷ (opening + sales ÷ months − closing not yet due)',
      remark: 'With months left out, sales are those of the same window as the opening balance.',
    },
    'zh-CN': {
      title: '催收有效指数（CEI）',
      description: '可收回款项中实际收回的比例；1 表示应收尽收。',
      formula: '（期初 + 赊销额 ÷ 月数 − 期末总额）÷（期初 + 赊销额 ÷ 月数 − 期末未到期）',
      remark: '月数不填时，赊销额与期初余额属于同一期间。',
    },
  },
  parameters: [openingReceivables, creditSales, closingTotal, closingCurrent, optional(months)],
  answer: 'ratio',
  example: { inputs: [6200, 10890, 6340, 3590, 3], answer: 0.5592948718 },
  source: 'Credit Research Foundation, quoted by the Credit Management Association, 2010',
  compute: collectionEffectiveness,
});
