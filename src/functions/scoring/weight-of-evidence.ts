import { weightOfEvidence } from '../../domain/scoring/weight-of-evidence';
import { bad, good, totalBad, totalGood } from '../parameters/score-scales';
import { rowFunction } from '../runtime/function-definition';

export const woe = rowFunction({
  id: 'WOE',
  words: {
    'en-US': {
      title: 'Weight of evidence',
      description: 'How much a bin of a factor speaks for good payers: positive for good, negative for bad.',
      formula: 'ln( share of the good ÷ share of the bad )',
      remark: 'A bin without good or without bad payers gives #NUM!: merge bins.',
    },
    'zh-CN': {
      title: '证据权重（WOE）',
      description: '因子某一分组对好客户的指示程度：正为好，负为坏。',
      formula: 'ln（好客户占比 ÷ 坏客户占比）',
      remark: '没有好客户或没有坏客户的分组返回 #NUM!：请合并分组。',
    },
  },
  parameters: [good, bad, totalGood, totalBad],
  answer: 'number',
  example: { inputs: [50, 120, 625, 470], answer: -1.160487692 },
  source: 'Analytic Bridge, scorecard thread: WOE −1.1604',
  compute: weightOfEvidence,
});
