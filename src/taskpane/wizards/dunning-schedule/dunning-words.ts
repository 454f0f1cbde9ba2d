import type { DunningStep } from '../../../domain/dunning/dunning-policy';
import type { ClockConflict } from '../../../domain/dunning/insurance-clock';
import type { SkipReason } from '../../../domain/dunning/skip-reason';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';

/** A dunning schedule in the words of a language. */
export interface DunningWords {
  /** Name of a step of the ladder; a step of the user's own goes by its own name. */
  level(step: string): string;
  skip(reason: SkipReason): string;
  /** Why a notice is due: where the item stands against the step's day. */
  due(daysOverdue: number, step: Pick<DunningStep, 'step' | 'offsetDays'>): string;
  readonly promiseBroken: string;
  conflict(conflict: ClockConflict): string;
}

export function dunningWordsIn(language: Language): DunningWords {
  const { reports, policy, dunning } = wordingIn(language);
  const { reasons, skips, stages } = reports.dunning;
  const choices: Readonly<Record<string, string>> = policy.choices;
  const level = (step: string): string => (step === 'none' ? stages.none : (choices[step] ?? step));
  return {
    level,
    skip: (reason) => skips[reason],
    due: (daysOverdue, { step, offsetDays }) => {
      const offset = offsetDays < 0 ? reasons.before(-offsetDays) : reasons.after(offsetDays);
      return `${reasons.stands(daysOverdue)}${reasons.goesOut(level(step), offset)}`;
    },
    promiseBroken: dunning.promiseBroken,
    conflict: (conflict) => dunning.conflicts[conflict],
  };
}
