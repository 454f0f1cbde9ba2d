import { creditPosition } from '../../domain/credit-limit/credit-position';
import { exposure, isStopped, limit, order } from '../parameters/limits';
import { pastDueShare } from '../parameters/scores';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const creditState = rowFunction({
  id: 'CREDITSTATE',
  words: {
    'en-US': {
      title: 'Credit state',
      description:
        'What may be delivered to a customer: ok, watch, hold or stop; with an order, what it would do.',
      formula:
        'stop when stopped; hold when exposure + order > limit; watch from 90% of the limit, from 20% overdue, or without a limit; else ok',
      remark: 'The state of the sheet of limits that “Score customers” writes.',
    },
    'zh-CN': {
      title: '信用状态',
      description: '可否向客户发货：ok 正常、watch 关注、hold 暂停、stop 停止；填订单则为接单后的状态。',
      formula:
        '停止赊销为 stop；风险敞口＋订单大于额度为 hold；达到额度 90%、逾期占比达 20% 或没有额度为 watch；其余为 ok',
      remark: '与“客户信用评分”写出的额度明细表一致。',
    },
  },
  parameters: [exposure, optional(limit), optional(order), optional(pastDueShare), optional(isStopped)],
  answer: 'text',
  example: { inputs: [180000, 200000, 30000], answer: 'hold' },
  source: 'Atradius, credit limit management; thresholds own, as in early warning',
  compute: (owed, granted, ordered = 0, overdueShare = 0, stopped = false) => {
    const facts = { exposure: owed, currentLimit: granted ?? null, suggestedLimit: null };
    return creditPosition({ ...facts, overdueShare, isStopped: stopped }, ordered).state;
  },
});
