import { readFileSync } from 'node:fs';

import type { AxeResults } from 'axe-core';

import { LANGUAGES } from '../../src/i18n/language';
import { describeInGallery, openGallery } from '../support/pane-harness/pane-gallery';
import type { PaneGallery } from '../support/pane-harness/pane-gallery';
import { SCENE_NAMES } from '../support/pane-harness/scene-names';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [320, 450];
const APPEARANCES = ['light', 'dark'] as const;

interface Seen {
  readonly violations: readonly string[];
  /** Pixels by which something is wider than the pane. */
  readonly overflow: number;
}

async function look({ page }: PaneGallery): Promise<Seen> {
  return page.evaluate(async () => {
    // The script that was added to the page puts itself there.
    const { axe } = window as unknown as { axe: { run: (node: Document) => Promise<AxeResults> } };
    const { violations } = await axe.run(document);
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      overflow: scrollWidth - clientWidth,
    };
  });
}

describeInGallery('the screens of the pane', () => {
  describe.each(WIDTHS)('at %i pixels', (width) => {
    let gallery: PaneGallery;

    beforeAll(async () => {
      gallery = await openGallery(width);
      await gallery.page.addScriptTag({ content: AXE });
    });

    test.each(SCENE_NAMES)('%s is accessible and fits, in both languages, light and dark', async (scene) => {
      for (const language of LANGUAGES) {
        for (const appearance of APPEARANCES) {
          await gallery.show({ scene, language, appearance });
          const seen = await look(gallery);
          expect({ language, appearance, ...seen }).toEqual({
            language,
            appearance,
            violations: [],
            overflow: 0,
          });
        }
      }
    });
  });

  test('bars keep their meaning in a contrast theme of Windows', async () => {
    const gallery = await openGallery(320, true);
    await gallery.show({ scene: 'scorePreview', language: 'en-US', appearance: 'light' });
    const colors = await gallery.page.evaluate(() =>
      [...document.querySelectorAll('main [aria-hidden="true"] > div')].map(
        (bar) => getComputedStyle(bar).backgroundColor,
      ),
    );
    expect(colors.length).toBeGreaterThan(0);
    expect(new Set(colors).size).toBe(1);
    expect(colors[0]).not.toBe('rgba(0, 0, 0, 0)');
  });

  test('all can be reached and worked by keyboard, in the order in which it is read', async () => {
    const gallery = await openGallery(320);
    await gallery.show({ scene: 'pick', language: 'en-US', appearance: 'light' });
    // The heading has the focus; the way out stands before it, everything else after it.
    const visited: string[] = [];
    for (let press = 0; press < 5; press += 1) {
      await gallery.page.keyboard.press('Tab');
      visited.push(
        await gallery.page.evaluate(() => {
          const { activeElement } = document;
          return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
        }),
      );
    }
    expect(visited).toEqual(['', 'Look again', 'Back', 'Continue', 'Settings']);
  });

  test('a new step takes the focus to its heading, so that a reader starts there', async () => {
    const gallery = await openGallery(320);
    await gallery.show({ scene: 'options', language: 'en-US', appearance: 'light' });
    expect(await gallery.page.evaluate(() => document.activeElement?.textContent)).toBe('As of which day?');
  });
});
