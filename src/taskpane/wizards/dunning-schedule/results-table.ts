import { NO_DATE } from '../../../domain/calendar/day-number';
import { isoDate } from '../../../domain/calendar/iso-date';
import type { StepResult } from '../../../domain/dunning/collection-results';
import { roundMoney } from '../../../domain/money/round-money';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import type { ReportTable } from '../report';
import { dunningWordsIn } from './dunning-words';

/** Collection rate, cure rate and promises kept, by step and currency. */
export function resultsTable(results: readonly StepResult[], language: Language): ReportTable {
  const { dunning, reports } = wordingIn(language);
  const words = dunning.sent.results;
  const steps = dunningWordsIn(language);
  return {
    columns: [
      { title: words.run, kind: 'text' },
      { title: reports.dunning.columns.level, kind: 'text' },
      { title: reports.dunning.columns.currency, kind: 'text' },
      { title: words.notices, kind: 'count' },
      { title: words.dunned, kind: 'money' },
      { title: words.collected, kind: 'money' },
      { title: words.rate, kind: 'share' },
      { title: words.cured, kind: 'count' },
      { title: words.cureRate, kind: 'share' },
      { title: words.promises, kind: 'count' },
      { title: words.kept, kind: 'count' },
    ],
    rows: results.map((result) => [
      result.runDate === NO_DATE ? words.allRuns : isoDate(result.runDate),
      steps.level(result.step),
      result.currency,
      result.notices,
      roundMoney(result.dunned),
      roundMoney(result.collected),
      result.dunned > 0 ? result.collected / result.dunned : null,
      result.cured,
      result.cured / result.notices,
      result.promises,
      result.promisesKept,
    ]),
  };
}
