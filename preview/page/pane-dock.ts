import { element } from './element';
import { createSplitter } from './splitter';
import type { PageWording } from './wording/page-wording';

const FIRST_WIDTH = 350;

/** The place beside the grid where the add-in's pane stands. */
export interface PaneDock {
  readonly element: HTMLElement;
  /** Puts a frame or a notice into the pane. */
  fill(content: HTMLElement): void;
  /** A pane that is not shown keeps running: the functions live in it. */
  show(isVisible: boolean): void;
}

export function createPaneDock(title: string, words: PageWording): PaneDock {
  const body = element('div', { class: 'pane-body' });
  const close = element(
    'button',
    {
      type: 'button',
      class: 'quiet',
      'aria-label': words.closePane,
      title: words.closePane,
      onclick: () => show(false),
    },
    ['✕'],
  );
  const column = element('div', { class: 'pane-column' }, [
    element('header', { class: 'pane-head' }, [element('h2', {}, [title]), close]),
    body,
  ]);
  const splitter = createSplitter(words.resizePane, FIRST_WIDTH, (width) => {
    column.style.width = `${String(width)}px`;
  });
  const dock = element('aside', { class: 'pane', 'aria-label': words.pane }, [splitter, column]);
  const show = (isVisible: boolean): void => {
    dock.classList.toggle('is-closed', !isVisible);
  };
  return { element: dock, fill: (content) => body.replaceChildren(content), show };
}
