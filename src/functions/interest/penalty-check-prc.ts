import { chinaPenaltyCheck } from '../../domain/interest/china-late-payment';
import { actualLoss, penalty } from '../parameters/interest';
import { rowFunction } from '../runtime/function-definition';

export const penaltyCheckPrc = rowFunction({
  id: 'PENALTYCHECK.PRC',
  words: {
    'en-US': {
      title: 'Penalty check in China',
      description: 'Whether a court would reduce a contract penalty on request: ok or excessive.',
      formula: 'excessive when the penalty is more than 130% of the loss',
      remark: 'Article 585 of the Civil Code.',
    },
    'zh-CN': {
      title: '违约金是否过高',
      description: '约定违约金可否被请求减少：ok 适当，excessive 过高。',
      formula: '违约金超过实际损失的 130% 即为过高',
      remark: '《民法典》第五百八十五条。',
    },
  },
  parameters: [penalty, actualLoss],
  answer: 'text',
  example: { inputs: [131, 100], answer: 'excessive' },
  source: '中华人民共和国民法典第五百八十五条',
  compute: chinaPenaltyCheck,
});
