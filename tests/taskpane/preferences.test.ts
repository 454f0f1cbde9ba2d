import { DEFAULT_PREFERENCES, readPreferences, writePreferences } from '../../src/taskpane/preferences';
import type { PreferenceStore } from '../../src/taskpane/preferences';

function storeWith(text: string | null): PreferenceStore & { kept: string | null } {
  return {
    kept: text,
    getItem() {
      return this.kept;
    },
    setItem(_key, value) {
      this.kept = value;
    },
  };
}

describe('what a person chose in the pane', () => {
  test('comes back as it was chosen', () => {
    const store = storeWith(null);
    const chosen = { language: 'zh-CN', appearance: 'dark', isWelcomeDismissed: true } as const;
    writePreferences(store, 'key', chosen);
    expect(readPreferences(store, 'key')).toEqual(chosen);
  });

  test.each([
    ['nothing', null],
    ['text that is no JSON', '{broken'],
    ['JSON that is no object', '7'],
    ['choices that do not exist', '{"language":"xx","appearance":"neon","isWelcomeDismissed":"yes"}'],
  ])('is the default where the store holds %s', (_what, text) => {
    expect(readPreferences(storeWith(text), 'key')).toEqual(DEFAULT_PREFERENCES);
  });

  test('is the default where the browser refuses storage', () => {
    expect(readPreferences(undefined, 'key')).toEqual(DEFAULT_PREFERENCES);
  });

  test('a full store does not stop the pane', () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const full: PreferenceStore = {
      getItem: () => null,
      setItem: () => {
        throw new Error('quota');
      },
    };
    writePreferences(full, 'key', DEFAULT_PREFERENCES);
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });
});
