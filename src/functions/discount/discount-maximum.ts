import { largestDiscount } from '../../domain/discount/largest-discount';
import {
  currentDays,
  dailyRate,
  discountDays,
  nontakerDays,
  salesGrowth,
  takeUp,
} from '../parameters/discounts';
import { rowFunction } from '../runtime/function-definition';

export const discountMaximum = rowFunction({
  id: 'DISCOUNT.MAXIMUM',
  words: {
    'en-US': {
      title: 'Largest discount worth offering',
      description:
        'Highest discount that does not lower the present value of receipts, with take-up, sales growth and slower non-takers.',
      formula: 'Hill and Riener’s optimum',
      remark:
        'Counts gross receipts: with sales growth it is an upper bound, since the cost of the extra sales is not in it.',
    },
    'zh-CN': {
      title: '可承受的最大折扣',
      description: '考虑使用率、销售增长与未享受者付款变慢后，不降低收款现值的最高折扣率。',
      formula: 'Hill 与 Riener 公式',
      remark: '按收款总额计算：有销售增长时为上限，未扣除增量销售的成本。',
    },
  },
  parameters: [currentDays, discountDays, nontakerDays, takeUp, salesGrowth, dailyRate],
  answer: 'ratio',
  example: { inputs: [45, 10, 60, 0.6, 0, 0.00032876712328767124], answer: 0.008197497985 },
  source: 'Hill and Riener 1979, tested by Borde and McCarty, JFSD 11(2) 1998',
  compute: largestDiscount,
});
