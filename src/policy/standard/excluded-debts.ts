/** Debts that credit insurance may leave out. */
export const DEBT_KINDS = [
  'disputedDebt',
  'interestDebt',
  'taxDebt',
  'publicBuyer',
  'privateBuyer',
  'affiliate',
  'longTerms',
  'afterStop',
] as const;

/** What the wordings of the market leave out: disputes until settled, interest, and buyers that are no trade risk. */
export const STANDARD_EXCLUDED_DEBTS: readonly { readonly debtKind: (typeof DEBT_KINDS)[number] }[] = [
  { debtKind: 'disputedDebt' },
  { debtKind: 'interestDebt' },
  { debtKind: 'publicBuyer' },
  { debtKind: 'privateBuyer' },
  { debtKind: 'affiliate' },
  { debtKind: 'longTerms' },
  { debtKind: 'afterStop' },
];
