import type { SuggestedLimit } from '../../domain/credit-limit/suggest-credit-limit';
import type { InEveryLanguage } from '../runtime/words';

/** What may bind a suggested limit, as tables print it. */
export const LIMIT_COMPONENT_NAMES: InEveryLanguage<Readonly<Record<SuggestedLimit['binding'], string>>> = {
  'en-US': {
    need: 'Need',
    netWorth: 'Net-worth cap',
    workingCapital: 'Working-capital cap',
    singleName: 'Single-name cap',
    insurance: 'Insured limit + appetite',
  },
  'zh-CN': {
    need: '需求额度',
    netWorth: '净资产上限',
    workingCapital: '营运资本上限',
    singleName: '单一客户上限',
    insurance: '保险额度 + 自担额度',
  },
};
