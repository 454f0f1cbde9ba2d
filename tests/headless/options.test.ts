import { readOptions } from '../../preview/headless/options';

const words = (line: string): string[] => line.split(' ');

describe('the options of the command line', () => {
  it('are read in any order', () => {
    expect(readOptions(words('--json score a.csv --out b.xlsx --as-of 2026-06-30 --date-order DMY'))).toEqual(
      {
        command: 'score',
        ledger: 'a.csv',
        asOf: '2026-06-30',
        language: 'en-US',
        policy: undefined,
        out: 'b.xlsx',
        sheet: undefined,
        dateOrder: 'DMY',
        json: true,
      },
    );
  });

  it.each([
    ['age a.csv --as-of 2026-06-30', /^the command is one of score, dun, not “age”/],
    ['score --as-of 2026-06-30', /^name one command and one ledger file/],
    ['score a.csv b.csv --as-of 2026-06-30', /^name one command and one ledger file/],
    ['score a.csv', /^--as-of takes a date as YYYY-MM-DD/],
    ['score a.csv --as-of 30.06.2026', /^--as-of takes a date as YYYY-MM-DD/],
    ['score a.csv --as-of 2026-06-30 --colour', /Unknown option '--colour'/],
    ['score a.csv --as-of 2026-06-30 --out b.csv', /^--out takes the name of an .xlsx file/],
    ['score a.csv --as-of 2026-06-30 --date-order YMD', /^--date-order is one of DMY, MDY, not “YMD”/],
    ['score a.csv --as-of 2026-06-30 --language fr', /^--language is one of en-US, zh-CN, not “fr”/],
  ])('“%s” is refused in one line that ends with the usage', (line, reason) => {
    expect(() => readOptions(words(line))).toThrow(reason);
    expect(() => readOptions(words(line))).toThrow(/Usage: headless score\|dun [^\n]*$/);
  });
});
