import { isoDate } from '../../../domain/calendar/iso-date';
import type { ColumnMapping } from '../../../domain/ledger/ledger-field';
import type { Receipt } from '../../../excel/receipt';
import type { SourceOffer } from '../../../excel/source';
import { today } from '../../today';
import type { CheckedLedger, Inspection, ReadingOptions } from '../job';
import { offerKey } from '../steps/offer-key';
import type { WizardStep } from './step';

/** Everything a person entered in a wizard and what came of it; going back keeps it all. */
export interface WizardState<Plan, Choices> {
  readonly step: WizardStep;
  /** Null until the workbook was looked through. */
  readonly offers: readonly SourceOffer[] | null;
  readonly chosen: string | null;
  readonly inspection: Inspection | null;
  readonly mapping: ColumnMapping;
  /** What the person has said of the ledger as a whole. */
  readonly answers: ReadingOptions;
  readonly checked: CheckedLedger | null;
  /** ISO date as typed. */
  readonly asOf: string;
  /** Choices of this kind of wizard. */
  readonly choices: Choices;
  readonly plan: Plan | null;
  readonly receipt: Receipt | null;
  readonly isUndone: boolean;
}

export function startingState<Plan, Choices>(choices: Choices): WizardState<Plan, Choices> {
  return {
    step: 'pick',
    offers: null,
    chosen: null,
    inspection: null,
    mapping: {},
    answers: {},
    checked: null,
    asOf: isoDate(today()),
    choices,
    plan: null,
    receipt: null,
    isUndone: false,
  };
}

/** The state with a fresh list of places; the chosen one stays chosen while it is still there. */
export function withOffers<Plan, Choices>(
  state: WizardState<Plan, Choices>,
  offers: readonly SourceOffer[],
): WizardState<Plan, Choices> {
  const keys = offers.map(offerKey);
  const chosen = state.chosen !== null && keys.includes(state.chosen) ? state.chosen : (keys[0] ?? null);
  return { ...state, offers, chosen };
}

/** The state with a fresh look at the range; columns corrected before stay corrected while the titles are the same. */
export function withInspection<Plan, Choices>(
  state: WizardState<Plan, Choices>,
  inspection: Inspection,
): WizardState<Plan, Choices> {
  const before = state.inspection;
  const isSame =
    before?.address === inspection.address && before.headers.join('\n') === inspection.headers.join('\n');
  const mapping = isSame ? state.mapping : inspection.mapping;
  return { ...state, step: 'check', inspection, mapping, checked: null, plan: null };
}
