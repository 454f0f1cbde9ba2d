import type { DayNumber } from '../../../domain/calendar/day-number';

/** How expected losses are estimated beside the policy. */
export interface LossChoices {
  /** Rates of the policy's table, or those of the ledger's own past. */
  readonly rates: 'policy' | 'history';
  /** Provided for on disputed debts: a share. */
  readonly disputedRate: number;
  /** Rates in the bad and in the good case are those of the expected one times these; weights with the rest on the expected one. */
  readonly adverse: { readonly scalar: number; readonly weight: number };
  readonly favourable: { readonly scalar: number; readonly weight: number };
  /** The day with which the provision is compared; NO_DATE for the end of last year. */
  readonly since: DayNumber;
}

export const STANDARD_LOSS: LossChoices = {
  rates: 'policy',
  disputedRate: 0,
  adverse: { scalar: 1.5, weight: 0.2 },
  favourable: { scalar: 0.8, weight: 0.2 },
  since: 0,
};
