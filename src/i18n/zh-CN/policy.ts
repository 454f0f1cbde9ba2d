import type { policy as english } from '../en-US/policy';
import { policyAssess } from './policy-assess';
import { policyChoices as choices } from './policy-choices';
import { policyCover } from './policy-cover';
import { policyDunning } from './policy-dunning';
import { policyExpected as expected } from './policy-expected';
import { policyMonitoring } from './policy-monitoring';
import { policyRates } from './policy-rates';
import { limitRuleNames } from './score-policy-names';

type PolicyWording = typeof english;

const tables: PolicyWording['tables'] = {
  ...policyAssess,
  ...policyRates,
  ...policyCover,
  ...policyDunning,
  ...policyMonitoring,
  conventions: {
    title: '口径',
    help: '应收账款的账龄与指标按什么口径计算。',
    fields: {
      agingBasis: { label: '账龄起算', help: '到期日：按逾期天数；开票日：按开票后的天数。' },
      dsoDays: { label: 'DSO 期间', help: '计算 DSO 时回看的销售天数。' },
      minimumCoverage: {
        label: '最低信息覆盖率',
        help: '已知因素的权重须达到该比例才评分，已知权重按比例放大。',
      },
      baseCurrency: { label: '本位币', help: '三位大写字母。其他币种按汇率表同时折算为本位币。' },
    },
  },
  agingEdges: {
    title: '账龄区间',
    help: '每个区间的截止天数；最后一个区间为其以上。',
    fields: { upToDays: { label: '截至天数', help: '区间的最后一天，须递增。' } },
  },
  scoreWeights: {
    title: '评分权重',
    help: '各因素的比重。权重为相对值，合计不必等于 100。',
    fields: {
      factor: { label: '因素', help: '评价客户的依据。' },
      weight: { label: '权重', help: '0 表示不采用该因素。' },
    },
  },
  scorePoints: {
    title: '评分标准',
    help: '因素取某值时的得分，两值之间按比例计算。',
    fields: {
      factor: { label: '因素', help: '上表中的因素。' },
      value: { label: '取值', help: '同一因素内须递增。比例用小数：0.1 即 10%。' },
      points: { label: '得分', help: '0 至 100。' },
    },
  },
  scoreRules: {
    title: '评分取数规则',
    help: '评分因子的数值如何从台账中取得。',
    fields: {
      recentHalfLifeDays: {
        label: '回款半衰期（天）',
        help: '回款每过这么多天，在“近期”因子中的份量减半。',
      },
    },
  },
  knockOuts: {
    title: '一票否决',
    help: '无论其他因素如何，出现以下情形时评分封顶。',
    fields: {
      knockOut: { label: '情形', help: '客户出现的情形。' },
      highestScore: { label: '最高评分', help: '评分不超过该值。' },
    },
  },
  grades: {
    title: '信用等级',
    help: '评分对应的等级，从高到低；最后一级从 0 分起。',
    fields: {
      grade: { label: '等级', help: '等级名称。' },
      minimumScore: { label: '最低评分', help: '达到该等级的最低评分。' },
      limitFactor: { label: '额度系数', help: '可使用建议额度的比例。' },
      action: { label: '措施', help: '对该等级客户采取的措施。' },
      probabilityOfDefault: { label: '违约概率', help: '一年内。' },
      longestTermsDays: { label: '最长账期', help: '赊销天数；0 表示款到发货。' },
      reviewMonths: { label: '复审间隔（月）', help: '多少个月后再次审查该客户。' },
    },
  },
  limitRules: {
    title: '信用额度规则',
    help: '建议额度＝需求与各项上限中的最小值 × 较严的系数，向下取整。',
    fields: {
      newCustomerFactor: { label: limitRuleNames.newCustomerFactor, help: '适用于尚无付款记录的客户。' },
      roundTo: { label: limitRuleNames.roundTo, help: '该金额的整数倍；留空则保留两位有效数字。' },
      usualTermsDays: { label: limitRuleNames.usualTermsDays, help: '天数，用于台账未显示账期的客户。' },
      peakFactor: { label: limitRuleNames.peakFactor, help: '最旺月份与平均月份之比。' },
      vatRate: { label: limitRuleNames.vatRate, help: '仅当台账金额不含税时填写，否则为 0。' },
      singleNameShare: { label: limitRuleNames.singleNameShare, help: '单一客户占全部应收账款的最高比例。' },
      netWorthShare: { label: limitRuleNames.netWorthShare, help: '占客户有形净资产的比例（已知时）。' },
      workingCapitalShare: {
        label: limitRuleNames.workingCapitalShare,
        help: '占客户营运资本的比例（已知时）。',
      },
      uninsuredAppetite: {
        label: limitRuleNames.uninsuredAppetite,
        help: '有保险限额时，超出部分愿意承担的金额。',
      },
    },
  },
  behaviourBands: {
    title: '付款行为系数',
    help: '付款越迟额度越低；最后一行的上限留空，表示更迟。',
    fields: {
      upToDaysLate: { label: '逾期天数上限', help: '加权平均逾期天数，须递增。' },
      factor: { label: '系数', help: '保留的额度比例。' },
    },
  },
  calendarDays: {
    title: '工作日历',
    help: '节假日与调休上班日。留空则仅周末休息。',
    fields: {
      date: { label: '日期', help: '某一天。' },
      dayKind: { label: '类型', help: '节假日，或调休上班日。' },
      occasion: { label: '事由', help: '备注。' },
    },
  },
};

export const policy: PolicyWording = {
  setting: '设置',
  value: '取值',
  meaning: '说明',
  tables,
  choices,
  expected,
};
