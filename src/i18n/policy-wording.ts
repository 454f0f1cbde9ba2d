import type { BusinessDayConvention } from '../domain/calendar/business-day';
import type { WeekendName } from '../domain/calendar/weekend';
import type { NumberSignal } from '../domain/monitoring/early-warning';
import type { GradeAction } from '../domain/scoring/grade';
import type { KnockOut, ScoreFactor } from '../domain/scoring/scorecard';
import type { PolicyFieldKey, PolicyTableId } from '../policy/policy-tables';
import type { DEBT_KINDS } from '../policy/standard/excluded-debts';
import type { INTEREST_REGIMES } from '../policy/standard/interest-rules';
import type { KNOWN_RATES } from '../policy/standard/statutory-rates';

import type { DunningChoices } from './dunning-policy-wording';

interface FieldWording {
  readonly label: string;
  readonly help: string;
}

/** What a table of the policy sheet is called, what it is for, and the same of each of its fields. */
type TableWording<Id extends PolicyTableId> = {
  readonly title: string;
  readonly help: string;
  readonly fields: Readonly<Record<PolicyFieldKey<Id>, FieldWording>>;
};

export type TableWordings = { readonly [Id in PolicyTableId]: TableWording<Id> };

/** The word of every code that a cell of the policy sheet may hold; each is used once in a language. */
export type ChoiceWording = DunningChoices &
  Readonly<
    Record<
      ScoreFactor | NumberSignal | KnockOut | GradeAction | BusinessDayConvention | WeekendName,
      string
    > &
      Record<'due' | 'invoice' | 'holiday' | 'workday' | 'yes' | 'no', string> &
      Record<'reminder' | 'formal' | 'legal', string> &
      Record<(typeof INTEREST_REGIMES)[number] | (typeof KNOWN_RATES)[number], string> &
      Record<(typeof DEBT_KINDS)[number], string> &
      Record<'after_pct' | 'before_pct' | 'pro_rata' | 'insured_first' | 'covered' | 'notCovered', string>
  >;
