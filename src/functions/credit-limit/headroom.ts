import { creditHeadroom } from '../../domain/credit-limit/credit-utilisation';
import { exposure, limit } from '../parameters/limits';
import { rowFunction } from '../runtime/function-definition';

export const headroom = rowFunction({
  id: 'HEADROOM',
  words: {
    'en-US': {
      title: 'Headroom',
      description: 'What the customer may still order on credit; negative when over the limit.',
      formula: 'limit − exposure',
      remark: 'Orders beyond it are held.',
    },
    'zh-CN': {
      title: '可用额度',
      description: '客户仍可赊购的金额；为负表示已超额。',
      formula: '信用额度 − 风险敞口',
      remark: '超出部分的订单应暂停放行。',
    },
  },
  parameters: [exposure, limit],
  answer: 'money',
  example: { inputs: [180000, 200000], answer: 20000 },
  source: 'Atradius, credit limit management',
  compute: creditHeadroom,
});
