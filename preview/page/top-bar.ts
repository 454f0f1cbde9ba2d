import { element } from './element';
import type { PageSettings } from './page-settings';
import type { PageWording } from './wording/page-wording';

export interface TopBarActions {
  open(file: File): void;
  save(): void;
  saveCsv(): void;
  change(settings: Partial<PageSettings>): void;
}

const FILE_TYPES = '.xlsx,.csv,.tsv,.txt';

/** Says what the page is, and opens and saves files. */
export function createTopBar(
  words: PageWording,
  settings: PageSettings,
  actions: TopBarActions,
): HTMLElement {
  const otherLanguage = settings.language === 'zh-CN' ? 'en-US' : 'zh-CN';
  const otherTheme = settings.theme === 'dark' ? 'light' : 'dark';
  return element('header', { class: 'top' }, [
    element('h1', {}, [words.title]),
    element('p', { class: 'purpose' }, [words.purpose]),
    element('div', { class: 'top-actions' }, [
      ...fileChooser(words, actions),
      button(words.save, 'save', () => actions.save()),
      button(words.saveCsv, 'save-csv', () => actions.saveCsv()),
      button(words.language, 'language', () => actions.change({ language: otherLanguage }), otherLanguage),
      button(words.theme[otherTheme], 'theme', () => actions.change({ theme: otherTheme })),
    ]),
  ]);
}

function fileChooser(words: PageWording, actions: TopBarActions): HTMLElement[] {
  const input = element('input', { type: 'file', accept: FILE_TYPES, hidden: true, 'data-action': 'file' });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) actions.open(file);
    // The same file can be chosen again.
    input.value = '';
  });
  const opener = button(words.open, 'open', () => input.click());
  opener.title = words.openHint;
  return [input, opener];
}

function button(label: string, action: string, onclick: () => void, language?: string): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', 'data-action': action, onclick, ...(language === undefined ? {} : { lang: language }) },
    [label],
  );
}
