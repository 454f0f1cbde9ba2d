import { fault } from '../../domain/fault';
import { STANDARD_GRADES } from '../../policy/standard/grades';
import { gradeName, gradeNames, gradeProbabilities } from '../parameters/scores';
import { rowFunction } from '../runtime/function-definition';
import { listOf, optional } from '../runtime/parameter';

const GRADES = STANDARD_GRADES.map(({ grade }) => grade);
const PROBABILITIES = STANDARD_GRADES.map(({ probabilityOfDefault }) => probabilityOfDefault);

export const pdGrade = rowFunction({
  id: 'PD.GRADE',
  words: {
    'en-US': {
      title: 'Probability of default of a grade',
      description: 'Probability that a customer of this grade defaults within a year.',
      formula: 'A 0.3%, B 1%, C 3%, D 8%, E 20%',
      remark:
        'Recalibrate on your own defaults and give the figures as two ranges. An unknown grade gives #N/A.',
    },
    'zh-CN': {
      title: '等级违约概率',
      description: '该等级客户一年内违约的概率。',
      formula: 'A 0.3%，B 1%，C 3%，D 8%，E 20%',
      remark: '请按自身违约数据校准，并以两个区域提供。未知等级返回 #N/A。',
    },
  },
  parameters: [gradeName, optional(listOf(gradeNames)), optional(listOf(gradeProbabilities))],
  answer: 'ratio',
  example: { inputs: ['C'], answer: 0.03 },
  source: 'Own probabilities of the standard policy; recalibrate on your own defaults',
  compute: (wanted, names = GRADES, probabilities = PROBABILITIES) => {
    if (names.length !== probabilities.length) return fault('wrongType', 'wrongShape', 'probabilities');
    const at = names.findIndex((name) => name.toUpperCase() === wanted.toUpperCase());
    return probabilities[at] ?? fault('missing', 'noEvidence', 'grade');
  },
});
