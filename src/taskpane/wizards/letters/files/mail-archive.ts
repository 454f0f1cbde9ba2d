import type { LetterSender } from '../../../../policy/letter-book';
import type { LetterDocument } from '../letter-document';
import { fileName } from './file-name';
import { mailDraft } from './mail-draft';
import { utf8 } from './utf8';

/** All mail drafts in one ZIP file, one .eml a letter: no browser saves a thousand files at a click. */
export async function mailArchive(
  letters: readonly LetterDocument[],
  sender: LetterSender,
  stamp: Date,
): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const files = letters.map((letter): [string, Uint8Array] => [
    `${fileName(letter.customer)} ${letter.reference}.eml`,
    utf8(mailDraft(letter, sender, stamp)),
  ]);
  // The reference makes every name its own; without a date of its own the archive is the same for the same letters.
  return zipSync(Object.fromEntries(files), { mtime: stamp });
}
