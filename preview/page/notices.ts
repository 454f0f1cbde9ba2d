import { element } from './element';
import type { PageWording } from './wording/page-wording';

/** Messages above the grid that stay until they are closed. */
export interface Notices {
  readonly element: HTMLElement;
  problem(text: string): void;
  /** A problem with a list of what it consists of; it cannot be closed. */
  list(heading: string, items: readonly string[]): void;
}

export function createNotices({ problems }: PageWording): Notices {
  const box = element('div', { class: 'notices', role: 'alert' });
  return {
    element: box,
    problem: (text) => {
      const notice = element('div', { class: 'notice' }, [element('span', {}, [text])]);
      notice.append(
        element(
          'button',
          { type: 'button', class: 'quiet', 'aria-label': problems.dismiss, onclick: () => notice.remove() },
          ['✕'],
        ),
      );
      box.append(notice);
    },
    list: (heading, items) => {
      const entries = items.map((item) => element('li', {}, [item]));
      box.append(
        element('div', { class: 'notice' }, [element('div', {}, [heading, element('ul', {}, entries)])]),
      );
    },
  };
}
