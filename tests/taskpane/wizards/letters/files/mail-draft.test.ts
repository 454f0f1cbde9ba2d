import fc from 'fast-check';
import { unzipSync } from 'fflate';
import PostalMime from 'postal-mime';

import { mailArchive } from '../../../../../src/taskpane/wizards/letters/files/mail-archive';
import { mailDraft } from '../../../../../src/taskpane/wizards/letters/files/mail-draft';
import { BOOK, CHINESE, CONTACT, hostileLetter, letterOf, STAMP } from '../sample-letters';

const read = (draft: string) => PostalMime.parse(draft);
const headerLines = (draft: string): string[] => draft.slice(0, draft.indexOf('\r\n\r\n')).split('\r\n');

describe('a mail draft', () => {
  it('is read with its recipient, sender, subject and both texts', async () => {
    const mail = await read(mailDraft(letterOf({}, CHINESE), BOOK.sender, STAMP));
    expect(mail.subject).toMatch(/^催款函：请于2026年7月10日前支付逾期款项957\.90美元（20260630-\w{7}）$/);
    expect(mail.to).toEqual([{ name: 'Ms Reed', address: 'ap@beacon.example' }]);
    expect(mail.from).toEqual({ name: 'Northwind Trading Ltd', address: 'credit@northwind.example' });
    expect(mail.text).toContain('根据我公司账簿记录');
    expect(mail.html).toContain('<td style="padding:4px 8px;border:1px solid #B4C3D2;">B-2</td>');
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect(mail.date).toBe('2026-06-30T08:15:00.000Z');
  });

  it('goes to every address of the cell that is one, and to none that is not', async () => {
    const to = async (email: string | null) =>
      (await read(mailDraft(letterOf({}, undefined, BOOK, { ...CONTACT, email }), BOOK.sender, STAMP))).to;
    expect((await to('a@b.example; c@d.example'))?.map(({ address }) => address)).toEqual([
      'a@b.example',
      'c@d.example',
    ]);
    expect(await to('call them')).toBeUndefined();
    expect(await to(null)).toBeUndefined();
  });

  it('keeps every line of its head below 79 characters, every line below 998, and is ASCII throughout', () => {
    fc.assert(
      fc.property(hostileLetter, (letter) => {
        const draft = mailDraft(letter, BOOK.sender, STAMP);
        expect(headerLines(draft).every((line) => line.length < 79)).toBe(true);
        expect(draft.split('\r\n').every((line) => line.length < 998)).toBe(true);
        expect(draft).toMatch(/^[\r\n\x20-\x7e]*$/);
        expect(draft.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
      { seed: 20261123, numRuns: 60 },
    );
  });

  it('lets no name add a header, a recipient or markup', async () => {
    await fc.assert(
      fc.asyncProperty(hostileLetter, async (letter) => {
        const mail = await read(mailDraft(letter, BOOK.sender, STAMP));
        expect(mail.headers.map(({ key }) => key).filter((key) => key !== 'to')).toEqual([
          ...['mime-version', 'x-unsent', 'date', 'from', 'subject', 'content-type'],
        ]);
        expect(mail.bcc).toBeUndefined();
        for (const one of mail.to ?? []) expect(one.address).toMatch(/^[^\s<>,;"]+@[^\s<>,;"]+$/);
        expect(mail.subject).toBe(letter.subject);
        const tags = new Set((mail.html ?? '').match(/<\/?[a-zA-Z!][a-zA-Z0-9]*/g));
        const ours = [
          '!DOCTYPE',
          'html',
          'head',
          'meta',
          'title',
          'body',
          'h1',
          'h2',
          'p',
          'br',
          'table',
          'tr',
          'th',
          'td',
        ];
        expect([...tags].filter((tag) => !ours.includes(tag.replace(/^<\/?/, '')))).toEqual([]);
      }),
      { seed: 20261123, numRuns: 60 },
    );
  });

  it('comes in an archive with one file a letter, whatever the customers are called', async () => {
    const names = ['A/B', '../../etc', 'con', 'Same', 'same', '北京贸易', ''];
    const letters = names.map((customer, at) => letterOf({ customer, key: `${at}` }));
    const files = unzipSync(await mailArchive(letters, BOOK.sender, STAMP));
    expect(Object.keys(files)).toHaveLength(names.length);
    for (const name of Object.keys(files)) expect(name).toMatch(/^[^\\/:*?"<>|]+ \d{8}-\w{7}\.eml$/);
    const [first] = Object.values(files);
    expect((await read(new TextDecoder().decode(first))).subject).toContain('Overdue payment');
  });
});
