import { altmanZone } from '../../domain/scoring/altman';
import { altmanModel, distressScore } from '../parameters/statements';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const altmanZoneFunction = rowFunction({
  id: 'ALTMAN.ZONE',
  words: {
    'en-US': {
      title: 'Altman zone',
      description: 'Zone of an Altman score: distress, grey or safe.',
      formula: 'by the bounds of the model; both bounds belong to the grey zone',
      remark: 'EMS if no model is given.',
    },
    'zh-CN': {
      title: 'Altman区间',
      description: 'Altman 得分所属区间：distress 困境、grey 灰色、safe 安全。',
      formula: '按所选模型的界限划分；界限值属于灰色区',
      remark: '不填模型则为 EMS。',
    },
  },
  parameters: [distressScore, optional(altmanModel)],
  answer: 'text',
  example: { inputs: [2.519, 'Z'], answer: 'grey' },
  source: 'Altman 1968; Altman, Corporate Financial Distress',
  compute: (score, model = 'EMS') => altmanZone(model, score),
});
