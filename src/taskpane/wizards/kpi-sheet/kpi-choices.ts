/** Figures from outside the ledger; null is left out. */
export interface KpiChoices {
  readonly targetDso: number | null;
  /** Yearly cost of money, as a share. */
  readonly costOfCapital: number | null;
  readonly inventory: number | null;
  readonly payables: number | null;
  /** Of twelve months. */
  readonly costOfSales: number | null;
  /** Written off in twelve months. */
  readonly badDebts: number | null;
}

export const NO_KPI_CHOICES: KpiChoices = {
  targetDso: null,
  costOfCapital: null,
  inventory: null,
  payables: null,
  costOfSales: null,
  badDebts: null,
};
