import { days, policyTable } from '../runtime/parameter';

export const scoreWeights = policyTable('weights', {
  'en-US': {
    name: 'weights',
    description:
      'The policy’s table of weights, such as AR_ScoreWeights, or the weights alone in the order of the factors; the standard ones if left out.',
  },
  'zh-CN': {
    name: '因子权重',
    description: '政策表的权重表，例如 AR_ScoreWeights，或按因子顺序的权重；不填为标准权重。',
  },
});

export const scorePoints = policyTable('scorePoints', {
  'en-US': {
    name: 'scorePoints',
    description: 'The policy’s table of points: factor, value, points, such as AR_ScorePoints.',
  },
  'zh-CN': { name: '评分刻度', description: '政策表的刻度表：因子、取值、得分，例如 AR_ScorePoints。' },
});

export const scoreGrades = policyTable('grades', {
  'en-US': {
    name: 'grades',
    description: 'The policy’s table of grades: grade, lowest score, share of the limit, such as AR_Grades.',
  },
  'zh-CN': { name: '等级表', description: '政策表的等级表：等级、最低分、额度比例，例如 AR_Grades。' },
});

export const knockOutTable = policyTable('knockOuts', {
  'en-US': {
    name: 'knockOuts',
    description: 'The policy’s table of knock-outs: fact, highest score, such as AR_KnockOuts.',
  },
  'zh-CN': { name: '否决项', description: '政策表的否决项：事实、最高分，例如 AR_KnockOuts。' },
});

export const customerFactTable = policyTable('customerFacts', {
  'en-US': {
    name: 'customerFacts',
    description:
      'The policy’s table of what is known of customers: limit in force, bureau grade, figures, known fact, such as AR_CustomerFacts.',
  },
  'zh-CN': {
    name: '客户事实表',
    description: '政策表的客户事实：现有额度、外部评级、财务数据、已知事实，例如 AR_CustomerFacts。',
  },
});

export const limitRuleTable = policyTable('limitRules', {
  'en-US': {
    name: 'limitRules',
    description: 'The policy’s limit rules: setting, value, such as AR_LimitRules.',
  },
  'zh-CN': { name: '额度规则', description: '政策表的额度规则：设置、取值，例如 AR_LimitRules。' },
});

export const behaviourBandTable = policyTable('behaviourBands', {
  'en-US': {
    name: 'behaviourBands',
    description:
      'The policy’s payment behaviour factors: up to days late, factor, such as AR_BehaviourBands.',
  },
  'zh-CN': {
    name: '付款行为系数表',
    description: '政策表的付款行为系数：逾期天数上限、系数，例如 AR_BehaviourBands。',
  },
});

export const recentHalfLife = days('recentHalfLifeDays', {
  'en-US': {
    name: 'recentHalfLifeDays',
    description: 'Days after which a payment counts half as much for the recent factors; 120 if left out.',
  },
  'zh-CN': { name: '半衰期天数', description: '付款对近期因子的影响减半的天数；不填为 120。' },
});

export const recentDaysLate = days('recentDaysLate', {
  'en-US': { name: 'recentDaysLate', description: 'Days by which the newest payments came late.' },
  'zh-CN': { name: '近期逾期天数', description: '最近付款的逾期天数。' },
});
