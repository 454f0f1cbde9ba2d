import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';

import { isProblem } from '../../../../../src/excel/problem';
import type { RunContext } from '../../../../../src/excel/run-context';
import { wordFile } from '../../../../../src/taskpane/wizards/letters/files/word-file';
import type { LetterDocument } from '../../../../../src/taskpane/wizards/letters/letter-document';
import { BILINGUAL, hostileLetter, letterOf } from '../sample-letters';

const RUN: RunContext = {
  language: 'en-US',
  signal: new AbortController().signal,
  onProgress: () => undefined,
};

/** The document's XML as a strict parser reads it: any error throws. */
async function read(letters: readonly LetterDocument[], run = RUN) {
  const bytes = await wordFile(letters, run);
  if (isProblem(bytes)) throw new Error(bytes.problem);
  const files = unzipSync(bytes);
  for (const [name, content] of Object.entries(files)) {
    if (/\.(?:xml|rels)$/.test(name)) parse(strFromU8(content));
  }
  return parse(strFromU8(files['word/document.xml'] ?? new Uint8Array()));
}

function parse(xml: string) {
  const refuse = (level: string, message: string): void => {
    if (level !== 'warning') throw new Error(message);
  };
  return new DOMParser({ onError: refuse }).parseFromString(xml, 'text/xml');
}

type Xml = Awaited<ReturnType<typeof read>>;

const textsOf = (xml: Xml): string[] =>
  [...xml.getElementsByTagName('w:t')].map(({ textContent }) => textContent ?? '');

describe('a Word file', () => {
  it('holds the letter’s words and tables', async () => {
    const xml = await read([letterOf({}, BILINGUAL)]);
    const texts = textsOf(xml);
    expect(texts).toContain('催款函 Overdue payment notice');
    expect(texts).toContain('957.90');
    expect(xml.getElementsByTagName('w:tbl')).toHaveLength(5);
  });

  it('begins every letter on a page of its own', async () => {
    const xml = await read([letterOf(), letterOf({ customer: 'Cedar' }), letterOf({ customer: 'Dune' })]);
    expect(xml.getElementsByTagName('w:pageBreakBefore')).toHaveLength(2);
  });

  it('is well-formed whatever the names, and holds them as text only', async () => {
    await fc.assert(
      fc.asyncProperty(hostileLetter, async (letter) => {
        const xml = await read([letter]);
        expect(textsOf(xml).join('\n')).toContain(letter.customer);
        const names = new Set(
          [...xml.getElementsByTagName('*')].map(({ nodeName }) => nodeName.split(':')[0]),
        );
        expect([...names]).toEqual(['w']);
      }),
      { seed: 20261123, numRuns: 25 },
    );
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    const onProgress = (): void => controller.abort();
    const letters = Array.from({ length: 400 }, (_, at) => letterOf({ key: String(at) }));
    expect(await wordFile(letters, { ...RUN, signal: controller.signal, onProgress })).toEqual({
      problem: 'cancelled',
    });
  });
});
