/** What the person knows beside the ledger; null and blank are left out. */
export interface CashChoices {
  readonly openingCash: number | null;
  /** The balance below which cash must not fall. */
  readonly floor: number | null;
  /** Payments of every week. */
  readonly weeklyPayables: number | null;
  /** The sheet with dates and amounts of payments. */
  readonly payablesSheet: string;
}

export const NO_CASH: CashChoices = {
  openingCash: null,
  floor: null,
  weeklyPayables: null,
  payablesSheet: '',
};
