import { element } from './element';
import type { PageWording } from './wording/page-wording';

/** What stands in the pane until the person has given the consent that the library asks for. */
export function createStartNotice({ start }: PageWording, onStart: () => void): HTMLElement {
  return element('section', { class: 'start', 'aria-labelledby': 'start-heading' }, [
    element('h2', { id: 'start-heading' }, [start.heading]),
    ...start.explanation.map((text) => element('p', {}, [text])),
    element('button', { type: 'button', class: 'primary', 'data-action': 'start', onclick: onStart }, [
      start.button,
    ]),
  ]);
}
