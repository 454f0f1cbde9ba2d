import type { FaultMoment } from '../protocol/office-host-contract';
import { element } from './element';
import type { PageProfile, PageSettings } from './page-settings';
import type { PageWording } from './wording/page-wording';

export interface DeveloperActions {
  chooseProfile(profile: PageProfile): void;
  failNextSync(moment: FaultMoment): void;
}

export interface DeveloperPanel {
  readonly element: HTMLElement;
  showGaps(gaps: ReadonlyMap<string, number>): void;
}

/** Tools for tests by hand, folded away at the bottom: which Excel to play, a failure on demand, members not served. */
export function createDeveloperPanel(
  { developer }: PageWording,
  { profile }: PageSettings,
  actions: DeveloperActions,
): DeveloperPanel {
  const count = element('span', { class: 'badge', hidden: true });
  const list = element('ul', { 'data-list': 'gaps' }, [element('li', {}, [developer.noGaps])]);
  const panel = element('details', { class: 'developer' }, [
    element('summary', {}, [developer.heading, count]),
    element('div', { class: 'developer-tools' }, [
      profileChoice(developer, profile, actions),
      failureTool(developer, actions),
      element('section', {}, [element('h3', {}, [developer.gaps]), list]),
    ]),
  ]);
  const showGaps = (gaps: ReadonlyMap<string, number>): void => {
    count.hidden = gaps.size === 0;
    count.textContent = String(gaps.size);
    if (gaps.size > 0)
      list.replaceChildren(
        ...[...gaps].map(([member, times]) => element('li', {}, [`${member} ${developer.times(times)}`])),
      );
  };
  return { element: element('section', { 'aria-label': developer.heading }, [panel]), showGaps };
}

function profileChoice(
  words: PageWording['developer'],
  chosen: PageProfile,
  actions: DeveloperActions,
): HTMLElement {
  const options = (['web', 'desktop'] as const).map((profile) =>
    element('option', { value: profile, selected: profile === chosen }, [words[profile]]),
  );
  const select = element('select', { 'data-action': 'profile' }, options);
  select.addEventListener('change', () =>
    actions.chooseProfile(select.value === 'desktop' ? 'desktop' : 'web'),
  );
  return element('section', {}, [element('label', {}, [words.host, ' ', select])]);
}

function failureTool(words: PageWording['developer'], actions: DeveloperActions): HTMLElement {
  const armed = element('span', { role: 'status' });
  const button = (label: string, moment: FaultMoment): HTMLElement =>
    element(
      'button',
      {
        type: 'button',
        'data-action': `fail-${moment}`,
        onclick: () => {
          actions.failNextSync(moment);
          armed.textContent = words.armed;
        },
      },
      [label],
    );
  return element('section', {}, [
    element('h3', {}, [words.failNextSync]),
    button(words.failBefore, 'before'),
    button(words.failAfter, 'after'),
    armed,
  ]);
}
