/** The steps of a wizard, in order. */
export const WIZARD_STEPS = ['pick', 'check', 'options', 'preview', 'receipt'] as const;

export type WizardStep = (typeof WIZARD_STEPS)[number];
