import type { Language } from '../../../i18n/language';
import type { DunningPlan } from '../job';
import { dunningHeading } from './heading';

/** Notices and their amount as one line for the run log. */
export function dunningTotalsInWords({ stages, rows }: DunningPlan, language: Language): string {
  return dunningHeading(stages, rows, language)
    .map(({ name, text }) => `${name} ${text}`)
    .join(', ');
}
