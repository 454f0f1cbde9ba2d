import { creditPosition } from '../../domain/credit-limit/credit-position';
import { exposure, isStopped, limit, orderAmount, overdueShare } from '../parameters/limits';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const creditState = rowFunction({
  id: 'CREDIT.STATE',
  words: {
    'en-US': {
      title: 'Credit state',
      description:
        'What may be delivered to a customer on credit: ok, watch, hold (over the limit) or stop (nothing on credit).',
      formula:
        'stop where stopped; hold where exposure + order > limit; watch from 90% of the limit, from 20% overdue, or without a limit; else ok',
      remark: 'The same states as the score wizard shows. Give an order to see what it would change.',
    },
    'zh-CN': {
      title: '授信状态',
      description: '可否继续赊销：ok 正常、watch 关注、hold 超额度暂停、stop 停止赊销。',
      formula:
        '停止标记为 stop；敞口 + 订单 > 额度为 hold；达额度 90%、逾期占比达 20% 或无额度为 watch；其余 ok',
      remark: '与评分向导显示的状态一致。填入订单金额可查看其影响。',
    },
  },
  parameters: [exposure, optional(limit), optional(orderAmount), optional(overdueShare), optional(isStopped)],
  answer: 'text',
  example: { inputs: [80000, 100000, 15000], answer: 'watch' },
  source: 'Own states of the score wizard; order block when exposure + order exceed the limit',
  compute: (owed, most, order, overdue = 0, stopped = false) => {
    const facts = {
      exposure: owed,
      currentLimit: most ?? null,
      suggestedLimit: null,
      overdueShare: overdue,
      isStopped: stopped,
    };
    return creditPosition(facts, order).state;
  },
});
