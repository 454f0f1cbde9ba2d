/** The steps of a wizard, in order. */
export const WIZARD_STEPS = ['pick', 'check', 'options', 'preview', 'receipt'] as const;

export type WizardStep = (typeof WIZARD_STEPS)[number];

/** The step that Back leads to; null at the start, and after writing, which only Undo takes back. */
export function stepBefore(step: WizardStep): WizardStep | null {
  if (step === 'receipt') return null;
  return WIZARD_STEPS[WIZARD_STEPS.indexOf(step) - 1] ?? null;
}
