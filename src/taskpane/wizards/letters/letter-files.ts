import { isoDate } from '../../../domain/calendar/iso-date';
import { isProblem, type Result } from '../../../excel/problem';
import type { RunContext } from '../../../excel/run-context';
import type { Wording } from '../../../i18n/wording';
import { wordingIn } from '../../../i18n/wording';
import { calendarFile } from './files/calendar-file';
import { letterText } from './files/letter-text';
import { mailArchive } from './files/mail-archive';
import { mailDraft } from './files/mail-draft';
import { mailMergeFile } from './files/mail-merge-file';
import { fileName } from './files/file-name';
import { utf8 } from './files/utf8';
import { wordFile } from './files/word-file';
import type { LetterDocument } from './letter-document';
import type { LetterPlan } from './letter-plan';

/** The kinds of files that letters can be saved as. */
export const LETTER_FILES = ['mail', 'word', 'calendar', 'mailMerge'] as const;

export type LetterFileKind = (typeof LETTER_FILES)[number];

interface LetterFile {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The letters as a file. `stamp` is the moment of writing. */
export async function letterFile(
  kind: LetterFileKind,
  plan: LetterPlan,
  stamp: Date,
  ctx: RunContext,
): Promise<Result<LetterFile>> {
  const words = wordingIn(ctx.language).letters;
  const name = words.fileNames[kind](isoDate(plan.asOf));
  switch (kind) {
    case 'word': {
      const content = await wordFile(plan.letters, ctx);
      return isProblem(content) ? content : { name, type: DOCX, content };
    }
    case 'mail':
      return mailFile(plan, name, stamp);
    case 'calendar':
      return { name, type: 'text/calendar;charset=utf-8', content: utf8(calendarText(plan, stamp, words)) };
    case 'mailMerge':
      return {
        name,
        type: 'text/csv;charset=utf-8',
        content: utf8(mailMergeFile(plan.letters, ctx.language)),
      };
  }
}

/** One mail is a draft to open; several come in an archive. */
async function mailFile({ mails, sender }: LetterPlan, name: string, stamp: Date): Promise<LetterFile> {
  const [first, ...others] = mails;
  if (first !== undefined && others.length === 0) {
    const content = utf8(mailDraft(first, sender, stamp));
    return { name: `${fileName(first.customer)} ${first.reference}.eml`, type: 'message/rfc822', content };
  }
  return { name, type: 'application/zip', content: await mailArchive(mails, sender, stamp) };
}

function calendarText({ calendar }: LetterPlan, stamp: Date, words: Wording['letters']): string {
  return calendarFile(words.calendar.name, calendar, stamp);
}

/** The same as text to copy, for hosts that save no files; a mail is that of the letter that is shown. */
export function letterFileText(
  kind: LetterFileKind,
  plan: LetterPlan,
  shown: LetterDocument,
  stamp: Date,
  ctx: Pick<RunContext, 'language'>,
): string {
  const { letters, letterPane } = wordingIn(ctx.language);
  switch (kind) {
    case 'word':
      return plan.letters.map(letterText).join(`\n\n${'='.repeat(40)}\n\n`);
    case 'mail': {
      const mail = plan.mails.find(({ reference }) => reference === shown.reference) ?? shown;
      const head = [
        `${letterPane.files.to}: ${mail.contact.email ?? ''}`,
        `${letterPane.files.subject}: ${mail.subject}`,
      ];
      return [...head, '', letterText(mail)].join('\n');
    }
    case 'calendar':
      return calendarText(plan, stamp, letters);
    case 'mailMerge':
      return mailMergeFile(plan.letters, ctx.language);
  }
}
