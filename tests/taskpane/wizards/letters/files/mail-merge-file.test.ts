import fc from 'fast-check';

import { mailMergeFile } from '../../../../../src/taskpane/wizards/letters/files/mail-merge-file';
import { CHINESE, hostileLetter, letterOf } from '../sample-letters';

/** A strict reader (RFC 4180): every field in quotes, two quotes for one, rows end in CRLF. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let at = 1;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      const field = /"((?:[^"]|"")*)"(,|\r\n)/y;
      field.lastIndex = at;
      const found = field.exec(text);
      if (found === null) throw new Error(`No field at ${at}: ${text.slice(at, at + 20)}`);
      row.push((found[1] ?? '').replaceAll('""', '"'));
      at = field.lastIndex;
      if (found[2] === '\r\n') break;
    }
    rows.push(row);
  }
  return rows;
}

describe('the file for a mail merge', () => {
  it('has one row a letter under titles in the person’s language', () => {
    const text = mailMergeFile([letterOf(), letterOf({ kind: 'legal' }, CHINESE)], 'zh-CN');
    const [titles, first, second] = rowsOf(text);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(titles?.slice(0, 4)).toEqual(['函件编号', '客户', '联系人', '电子邮箱']);
    expect(first?.slice(1, 9)).toEqual([
      ...['Beacon Tools', 'Ms Reed', 'ap@beacon.example', '1 Harbour Road Bristol'],
      ...['Overdue payment notice', '2026-06-30', '2026-07-10', '957.90美元'],
    ]);
    expect(first?.[12]).toBe('B-2 B-3');
    expect(second?.[5]).toBe('律师函预告');
  });

  it('holds no field that a spreadsheet would take for a formula, and gives every row its columns', () => {
    fc.assert(
      fc.property(fc.array(hostileLetter, { maxLength: 3 }), (letters) => {
        const rows = rowsOf(mailMergeFile(letters, 'en-US'));
        expect(rows.map((row) => row.length)).toEqual(Array.from({ length: letters.length + 1 }, () => 16));
        for (const field of rows.flat()) expect(field).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
      }),
      { seed: 20261123, numRuns: 80 },
    );
  });
});
