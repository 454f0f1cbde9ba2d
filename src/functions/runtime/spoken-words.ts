import { dunningSkips as skipsInEnglish } from '../../i18n/en-US/dunning-skips';
import { faults as faultsInEnglish } from '../../i18n/en-US/faults';
import { dunningSkips as skipsInChinese } from '../../i18n/zh-CN/dunning-skips';
import { faults as faultsInChinese } from '../../i18n/zh-CN/faults';
import { currentLanguage } from './speech';
import type { InEveryLanguage } from './words';

const WORDS: InEveryLanguage<{
  readonly faults: typeof faultsInEnglish;
  readonly skips: typeof skipsInEnglish;
}> = {
  'en-US': { faults: faultsInEnglish, skips: skipsInEnglish },
  'zh-CN': { faults: faultsInChinese, skips: skipsInChinese },
};

/** What functions say while they calculate: few words of the whole wording, because Excel loads them first. */
export function spokenWords(): (typeof WORDS)['en-US'] {
  return WORDS[currentLanguage()];
}
