import { dunningLevel } from '../../domain/dunning/dunning-level';
import { isFault } from '../../domain/fault';
import { ladderOf } from './ladder-of';
import { daysOverdue, stepNames, stepOffsets } from '../parameters/ladder';
import { rowFunction } from '../runtime/function-definition';
import { listOf, optional } from '../runtime/parameter';

export const dunningLevelFunction = rowFunction({
  id: 'DUNNING.LEVEL',
  words: {
    'en-US': {
      title: 'Dunning level',
      description:
        'Highest step of the dunning ladder that an item has reached by calendar days; empty before the first.',
      formula: 'the last step whose days are not more than the days overdue',
      remark: 'Give signed days overdue: the first step lies seven days before the due date.',
    },
    'zh-CN': {
      title: '催款级别',
      description: '按自然日计算，未清项已达到的最高催款级别；未到首级为空。',
      formula: '天数不大于逾期天数的最后一级',
      remark: '请使用带符号的逾期天数：首级在到期日前七天。',
    },
  },
  parameters: [daysOverdue, optional(listOf(stepNames)), optional(listOf(stepOffsets))],
  answer: 'text',
  example: { inputs: [3], answer: 'formal' },
  source: 'Own ladder of the standard policy; offsets from the due date as in Tryton',
  compute: (overdue, steps, offsets) => {
    const ladder = ladderOf(steps, offsets);
    return isFault(ladder) ? ladder : (ladder[dunningLevel(overdue, ladder)]?.step ?? '');
  },
});
