import { fault } from '../../domain/fault';
import { gradeOf } from '../../domain/scoring/grade';
import { STANDARD_GRADES } from '../../policy/standard/grades';
import { customerScore, gradeMinimums, gradeNames } from '../parameters/scores';
import { rowFunction } from '../runtime/function-definition';
import { listOf, optional } from '../runtime/parameter';

const GRADES = STANDARD_GRADES.map(({ grade: name }) => name);
const MINIMUMS = STANDARD_GRADES.map(({ minimumScore }) => minimumScore);

export const grade = rowFunction({
  id: 'GRADE',
  words: {
    'en-US': {
      title: 'Grade',
      description: 'Grade that a score earns: A from 80, B from 65, C from 50, D from 35, E below.',
      formula: 'the best grade whose lowest score is reached',
      remark: 'Give your own grades as two ranges, best grade first.',
    },
    'zh-CN': {
      title: '信用等级',
      description: '评分对应的等级：80 起为 A，65 起为 B，50 起为 C，35 起为 D，以下为 E。',
      formula: '达到其最低分的最高等级',
      remark: '可用两个区域给出自己的等级，从高到低。',
    },
  },
  parameters: [customerScore, optional(listOf(gradeNames)), optional(listOf(gradeMinimums))],
  answer: 'text',
  example: { inputs: [85.7], answer: 'A' },
  source: 'Own grades of the standard policy',
  compute: (score, names = GRADES, minimums = MINIMUMS) => {
    if (names.length !== minimums.length) return fault('wrongType', 'wrongShape', 'minimums');
    const grades = minimums.map((minimumScore, at) => ({ name: names[at] ?? '', minimumScore }));
    return gradeOf(score, grades)?.name ?? fault('outOfRange', 'negative', 'score');
  },
});
