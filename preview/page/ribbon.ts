import type { AddinCommand, RibbonGroup, RibbonTab } from '../manifest/addin-manifest';
import type { RibbonChange } from '../protocol/office-host-contract';
import { element } from './element';
import type { PageWording } from './wording/page-wording';

export interface Ribbon {
  readonly element: HTMLElement;
  /** What the add-in changes with `Office.ribbon.requestUpdate`. */
  update(change: RibbonChange): void;
}

const ICON_SIZE = 32;
const EXCEL_HOME = 'TabHome';

/** The add-in's commands, drawn from the manifest. */
export function createRibbon(
  tabs: readonly RibbonTab[],
  words: PageWording,
  run: (command: AddinCommand) => void,
): Ribbon {
  const groups = tabs.flatMap((tab) => tab.groups.map((group) => drawGroup(group, tab, words, run)));
  const bar = element('div', { class: 'ribbon', role: 'toolbar', 'aria-label': words.ribbon }, groups);
  bar.addEventListener('keydown', moveFocus);
  return { element: element('nav', {}, [bar]), update: (change) => update(bar, change) };
}

function drawGroup(
  group: RibbonGroup,
  tab: RibbonTab,
  words: PageWording,
  run: (command: AddinCommand) => void,
): HTMLElement {
  const tabLabel = tab.id === EXCEL_HOME ? words.homeTab : tab.label;
  const label = `${tabLabel} › ${group.label}`;
  return element('div', { class: 'ribbon-group', role: 'group', 'aria-label': label, 'data-tab': tab.id }, [
    element(
      'div',
      { class: 'ribbon-commands' },
      group.commands.flatMap((command) => drawCommand(command, run)),
    ),
    element('div', { class: 'ribbon-label', 'aria-hidden': 'true' }, [label]),
  ]);
}

/** A menu's entries stand beside each other: here is room enough. */
function drawCommand(command: AddinCommand, run: (command: AddinCommand) => void): HTMLElement[] {
  if (command.action === undefined) return command.items.flatMap((item) => drawCommand(item, run));
  const icon = command.icons.get(ICON_SIZE);
  const attributes = {
    type: 'button',
    class: 'ribbon-command',
    title: `${command.tooltip.title}\n${command.tooltip.description}`,
    'data-command': command.id,
    onclick: () => run(command),
  };
  const picture =
    icon === undefined ? [] : [element('img', { src: icon, alt: '', width: '32', height: '32' })];
  return [element('button', attributes, [...picture, element('span', {}, [command.label])])];
}

function update(bar: HTMLElement, change: RibbonChange): void {
  if ('controlId' in change) {
    const button = bar.querySelector<HTMLButtonElement>(`[data-command="${CSS.escape(change.controlId)}"]`);
    if (button !== null) button.disabled = !change.isEnabled;
    return;
  }
  for (const group of bar.querySelectorAll<HTMLElement>(`[data-tab="${CSS.escape(change.tabId)}"]`))
    group.hidden = !change.isVisible;
}

/** Arrow keys lead from command to command, as in a toolbar. */
function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined || !(event.currentTarget instanceof HTMLElement)) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}
