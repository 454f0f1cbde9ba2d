import { FUNCTIONS } from '../../../src/functions/catalogue';
import { functionGallery } from '../../../src/functions/help/function-gallery';
import { LANGUAGES } from '../../../src/i18n/language';
import { findFunctions } from '../../../src/taskpane/functions/find-functions';
import { functionFamilies } from '../../../src/taskpane/functions/function-families';
import { readGallery } from '../../../src/taskpane/functions/gallery-entry';
import { entry, parameter } from './gallery-samples';

const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('the gallery file', () => {
  test.each(LANGUAGES)('holds every function once, as it was declared, in %s', (language) => {
    const written: unknown = JSON.parse(JSON.stringify(functionGallery(language)));
    const read = readGallery(written);
    expect(read).toEqual(written);
    expect(idsOf(read ?? [])).toEqual(idsOf(FUNCTIONS));
    for (const { id, example } of read ?? []) expect(example.startsWith(`=AR.${id}(`)).toBe(true);
  });

  test('anything else is refused', () => {
    const good = entry('DSO', { parameters: [parameter('days')] });
    const { title: _, ...untitled } = good;
    const unnamed = { ...good, parameters: [{ ...parameter('days'), name: 7 }] };
    for (const bad of [
      null,
      'text',
      {},
      [],
      [null],
      [good, untitled],
      [unnamed],
      [{ ...good, parameters: {} }],
    ])
      expect(readGallery(bad)).toBeNull();
  });
});

describe('finding a function', () => {
  test('takes its name with or without the namespace, in capitals or not', () => {
    for (const words of ['dso.countback', 'AR.DSO.CountBack', ' ＤＳＯ　countback '])
      expect(findFunctions(functionGallery('en-US'), words)[0]?.id).toBe('DSO.COUNTBACK');
  });

  test('takes what it answers, in the language of the pane', () => {
    expect(idsOf(findFunctions(functionGallery('en-US'), 'cash discount'))).toContain('DISCOUNT.VALUE');
    expect(findFunctions(functionGallery('zh-CN'), '周转天数')[0]?.id).toBe('DSO');
    expect(findFunctions(functionGallery('zh-CN'), '建议额度').length).toBeGreaterThan(0);
  });

  test('puts those named so before those that only mention it', () => {
    const mentions = entry('TURNOVER', { description: 'The inverse of DSO.' });
    expect(idsOf(findFunctions([mentions, entry('DSO')], 'dso'))).toEqual(['DSO', 'TURNOVER']);
  });

  test('without words shows all, with unknown words none', () => {
    const all = functionGallery('en-US');
    expect(findFunctions(all, '  ')).toEqual(all);
    expect(findFunctions(all, 'depreciation of goodwill')).toEqual([]);
  });
});

describe('families', () => {
  test('share the part before the first dot; those alone come last', () => {
    const entries = ['CEI', 'DSO', 'GRADE', 'DSO.TRUE', 'LIMIT.NEED', 'LIMIT.PARTS'].map((id) => entry(id));
    expect(functionFamilies(entries).map(({ stem, members }) => [stem, ...idsOf(members)])).toEqual([
      ['DSO', 'DSO', 'DSO.TRUE'],
      ['LIMIT', 'LIMIT.NEED', 'LIMIT.PARTS'],
      [null, 'CEI', 'GRADE'],
    ]);
  });

  test('show every function once', () => {
    const shown = functionFamilies(functionGallery('en-US')).flatMap(({ members }) => idsOf(members));
    expect([...shown].sort()).toEqual([...idsOf(FUNCTIONS)].sort());
  });
});
