import { giveConsent, needsConsent } from '../../../preview/page/host-trust';
import { openBytes } from '../../../preview/page/open-bytes';
import { readOpening, readSettings, settingsQuery } from '../../../preview/page/page-settings';
import { EN_US } from '../../../preview/page/wording/en-us';
import { ZH_CN } from '../../../preview/page/wording/zh-cn';

const query = (text: string): URLSearchParams => new URLSearchParams(text);
const BROWSER = { language: 'de-DE', isDark: false };

describe('what the address of the page decides', () => {
  test('language and theme come from the query, else from browser and system', () => {
    expect(readSettings(query('lang=zh-CN&theme=dark&profile=desktop'), BROWSER)).toEqual({
      language: 'zh-CN',
      theme: 'dark',
      profile: 'desktop',
    });
    expect(readSettings(query(''), BROWSER)).toEqual({ language: 'en-US', theme: 'light', profile: 'web' });
    expect(readSettings(query(''), { language: 'zh-TW', isDark: true })).toEqual({
      language: 'zh-CN',
      theme: 'dark',
      profile: 'web',
    });
  });

  test('the query of the settings leads to the same settings', () => {
    const settings = { language: 'zh-CN', theme: 'dark', profile: 'desktop' } as const;
    expect(readSettings(query(settingsQuery(settings)), BROWSER)).toEqual(settings);
  });

  test('a file and a start are asked for by their names', () => {
    expect(readOpening(query('file=/files/a.csv&autostart=1'))).toEqual({
      file: '/files/a.csv',
      autostart: true,
    });
    expect(readOpening(query(''))).toEqual({ file: null, autostart: false });
  });
});

describe('the consent that the library asks for', () => {
  /** As much of a storage and of a location as consent needs. */
  function profile(protocol: string) {
    const items = new Map<string, string>();
    const storage = {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
    };
    return { place: { protocol, hostname: 'localhost' } as Location, storage: storage as Storage, items };
  }

  test('is needed on http until it is given, and then stands where the library looks for it', () => {
    const { place, storage, items } = profile('http:');
    expect(needsConsent(place, storage)).toBe(true);
    giveConsent(place, storage);
    expect(needsConsent(place, storage)).toBe(false);
    expect([...items]).toEqual([['OfficeJSTrustKeyV2_http_localhost', '{"Result":1}']]);
  });

  test('is not needed on https', () => {
    const { place, storage } = profile('https:');
    expect(needsConsent(place, storage)).toBe(false);
  });
});

describe('opening a file by its name', () => {
  test('a text file is read as one, anything unknown is turned away', async () => {
    expect((await openBytes(new TextEncoder().encode('a,1'), 'Ledger.CSV', [])).sheets[0]?.rows).toEqual([
      ['a', 1],
    ]);
    await expect(openBytes(new Uint8Array(), 'letter.docx', [])).rejects.toMatchObject({
      kind: 'unknownKind',
    });
    await expect(openBytes(new Uint8Array(), 'book.xlsx', [])).rejects.toMatchObject({
      kind: 'notAWorkbook',
    });
  });
});

describe('the words of the page', () => {
  test('tell in both languages where the add-in belongs', () => {
    expect([EN_US.purpose, ZH_CN.purpose]).toEqual([
      expect.stringContaining('Excel'),
      expect.stringContaining('Excel'),
    ]);
    expect(ZH_CN.purpose).toMatch(/\p{Script=Han}/u);
  });
});
