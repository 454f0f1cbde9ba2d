import type { CommandDescription } from '../../preview/headless/addin-bundle';
import { readOptions } from '../../preview/headless/options';

const COMMANDS: readonly CommandDescription[] = [
  {
    name: 'score',
    options: [
      { word: 'as-of', kind: 'day', required: true },
      { word: 'sheet', kind: 'text' },
      { word: 'date-order', kind: 'choice', choices: ['DMY', 'MDY'] },
    ],
  },
  {
    name: 'tell',
    options: [
      { word: 'weeks', kind: 'whole' },
      { word: 'rate', kind: 'number' },
      { word: 'deep', kind: 'flag' },
    ],
  },
];
const optionsOf = (line: string) => readOptions(words(line), COMMANDS);

const words = (line: string): string[] => line.split(' ');

describe('the options of the command line', () => {
  it('are read in any order', () => {
    expect(optionsOf('--json score a.csv --out b.xlsx --as-of 2026-06-30 --date-order DMY')).toEqual({
      command: 'score',
      ledger: 'a.csv',
      language: 'en-US',
      policy: undefined,
      out: 'b.xlsx',
      json: true,
      own: { 'as-of': '2026-06-30', 'date-order': 'DMY' },
    });
  });

  it('are those of the command alone', () => {
    expect(optionsOf('tell a.csv --weeks 13 --rate=-0.5 --deep').own).toEqual({
      weeks: '13',
      rate: '-0.5',
      deep: true,
    });
    expect(() => optionsOf('tell a.csv --sheet Ledger')).toThrow(/Unknown option '--sheet'/);
  });

  it.each([
    ['age a.csv --as-of 2026-06-30', /^the command is one of score, tell, not “age”/],
    ['score --as-of 2026-06-30', /^name one command and one ledger file/],
    ['score a.csv b.csv --as-of 2026-06-30', /^name one command and one ledger file/],
    ['score a.csv', /^--as-of takes a date as YYYY-MM-DD/],
    ['score a.csv --as-of 30.06.2026', /^--as-of takes a date as YYYY-MM-DD/],
    ['score a.csv --as-of 2026-02-30', /^--as-of takes a date as YYYY-MM-DD, not “2026-02-30”/],
    ['tell a.csv --weeks many', /^--weeks takes a whole number, not “many”/],
    ['tell a.csv --rate high', /^--rate takes a number, not “high”/],
    ['score a.csv --as-of 2026-06-30 --colour', /Unknown option '--colour'/],
    ['score a.csv --as-of 2026-06-30 --out b.csv', /^--out takes the name of an .xlsx file/],
    ['score a.csv --as-of 2026-06-30 --date-order YMD', /^--date-order is one of DMY, MDY, not “YMD”/],
    ['score a.csv --as-of 2026-06-30 --language fr', /^--language is one of en-US, zh-CN, not “fr”/],
  ])('“%s” is refused in one line that ends with the usage', (line, reason) => {
    expect(() => optionsOf(line)).toThrow(reason);
    expect(() => optionsOf(line)).toThrow(/Usage: headless (?:score|score\|tell|tell) <ledger[^\n]*$/);
  });
});
