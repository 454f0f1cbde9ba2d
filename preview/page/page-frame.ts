import type { AddinCommand } from '../manifest/addin-manifest';
import type { AddinFiles } from './addin-files';
import { createDeveloperPanel, type DeveloperActions, type DeveloperPanel } from './developer-panel';
import { element } from './element';
import { acceptDrops } from './file-drop';
import { createNotices, type Notices } from './notices';
import type { PageSettings } from './page-settings';
import { createPaneDock, type PaneDock } from './pane-dock';
import { createRibbon, type Ribbon } from './ribbon';
import { createStatusBar, type StatusBar } from './status-bar';
import { createTopBar, type TopBarActions } from './top-bar';
import type { PageWording } from './wording/page-wording';

export interface PageActions extends TopBarActions, DeveloperActions {
  run(command: AddinCommand): void;
}

/** Everything of the page around the grid, in one language. */
export interface PageFrame {
  readonly grid: HTMLElement;
  readonly ribbon: Ribbon;
  readonly dock: PaneDock;
  readonly status: StatusBar;
  readonly notices: Notices;
  readonly developer: DeveloperPanel;
}

/** Draws the page anew into the given element. */
export function drawPage(
  root: HTMLElement,
  settings: PageSettings,
  words: PageWording,
  { manifest }: AddinFiles,
  actions: PageActions,
): PageFrame {
  document.documentElement.lang = settings.language;
  document.documentElement.dataset['theme'] = settings.theme;
  document.title = `${words.title} · ${manifest.name}`;
  const frame: PageFrame = {
    grid: element('main', { class: 'grid', 'aria-label': words.sheet }),
    ribbon: createRibbon(manifest.tabs, words, (command) => actions.run(command)),
    dock: createPaneDock(manifest.name, words),
    status: createStatusBar(words),
    notices: createNotices(words),
    developer: createDeveloperPanel(words, settings, actions),
  };
  root.replaceChildren(
    createTopBar(words, settings, actions),
    frame.ribbon.element,
    frame.notices.element,
    element('div', { class: 'work' }, [frame.grid, frame.dock.element]),
    frame.status.element,
    frame.developer.element,
  );
  acceptDrops(root, words.dropHere, (file) => actions.open(file));
  return frame;
}
