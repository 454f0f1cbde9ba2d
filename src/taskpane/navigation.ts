import type { Wording } from '../i18n/wording';

/** The wizards of the pane: those that have words. */
export type WizardId = keyof Wording['wizards']['list'];

/** What the pane shows. State, not addresses: office.js takes the page's history away. */
export type Screen =
  | HomeScreen
  | { readonly name: 'settings' }
  | { readonly name: 'help' }
  | { readonly name: 'functions' }
  | { readonly name: 'policy' }
  | WizardScreen;

/** `isReturn`: somebody came back to it, as opposed to the pane having just opened. */
interface HomeScreen {
  readonly name: 'home';
  readonly isReturn: boolean;
}

/** `visit` grows with every request, so that asking for a wizard again starts it anew. */
interface WizardScreen {
  readonly name: 'wizard';
  readonly wizard: WizardId;
  readonly visit: number;
}

const listeners = new Set<() => void>();
let current: Screen = { name: 'home', isReturn: false };
let visits = 0;

export function currentScreen(): Screen {
  return current;
}

export function onScreenChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function showHome(): void {
  show({ name: 'home', isReturn: true });
}

export function showHelp(): void {
  show({ name: 'help' });
}

export function showFunctions(): void {
  show({ name: 'functions' });
}

export function showPolicy(): void {
  show({ name: 'policy' });
}

export function showSettings(): void {
  show({ name: 'settings' });
}

export function showWizard(wizard: WizardId): void {
  visits += 1;
  show({ name: 'wizard', wizard, visit: visits });
}

function show(screen: Screen): void {
  current = screen;
  for (const listener of listeners) listener();
}
