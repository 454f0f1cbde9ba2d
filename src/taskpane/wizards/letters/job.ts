import { isoDate } from '../../../domain/calendar/iso-date';
import { isProblem, problem, type Result } from '../../../excel/problem';
import { readLetterBook } from '../../../excel/read-letter-book';
import type { Receipt } from '../../../excel/receipt';
import type { RunContext } from '../../../excel/run-context';
import { writeReport } from '../../../excel/write-report';
import { wordingIn } from '../../../i18n/wording';
import type { LetterBook } from '../../../policy/letter-book';
import { policyVersion } from '../../../policy/policy-version';
import type { CheckedLedger, RunOptions } from '../job';
import { ledgerFacts } from '../ledger-facts';
import { composeLetters, type LetterOrder } from './compose-letters';
import { mailboxesIn } from './files/mail-header';
import { letterCalendar } from './letter-calendar';
import type { LetterDocument } from './letter-document';
import { letterHeading, letterTotalsInWords } from './letter-heading';
import { orderLetters } from './letter-orders';
import type { LetterChoices, LetterPlan } from './letter-plan';
import { letterSheets } from './letter-sheets';

/** Composes the chosen letters with the workbook's templates, sender and contacts. Nothing is written. */
export async function planLetters(
  checked: CheckedLedger,
  options: RunOptions,
  ctx: RunContext,
  choices: LetterChoices,
): Promise<Result<LetterPlan>> {
  const book = await readLetterBook(ctx);
  if (isProblem(book)) return book;
  const ordered = await orderLetters(checked, options, choices, book.sender.replyDays, ctx);
  if (isProblem(ordered)) return ordered;
  const { orders, policy } = ordered;
  const letters = await composeLetters(orders, book, choices.language, 'post', ctx);
  if (isProblem(letters)) return letters;
  const mails = await mailsOf(orders, letters, book, choices, ctx);
  if (isProblem(mails)) return mails;
  return {
    checked,
    asOf: options.asOf,
    policyVersion: policyVersion(policy),
    choices,
    heading: letterHeading(letters, ctx.language),
    letters,
    mails,
    sender: book.sender,
    calendar: letterCalendar(letters, ctx.language),
    withoutAddress: letters.filter(({ contact }) => mailboxesIn(contact.email).length === 0).length,
  };
}

/** Mails are composed anew only where a template says something else by mail or by post. */
function mailsOf(
  orders: readonly LetterOrder[],
  letters: readonly LetterDocument[],
  book: LetterBook,
  { language }: LetterChoices,
  ctx: RunContext,
): Promise<Result<readonly LetterDocument[]>> {
  const isSame = book.templates.every(({ letterChannel }) => letterChannel === 'any');
  return isSame ? Promise.resolve(letters) : composeLetters(orders, book, language, 'email', ctx);
}

/** Writes the letters to a new sheet, each on pages of its own; one customer's letters get a sheet by its name. */
export async function writeLetters(plan: LetterPlan, ctx: RunContext): Promise<Result<Receipt>> {
  const { checked, asOf, letters, choices } = plan;
  const words = wordingIn(ctx.language).letters;
  const day = isoDate(asOf);
  const name = choices.customer === '' ? words.sheetName(day) : `${choices.customer} ${day}`;
  const sheets = await letterSheets(letters, name, ctx);
  if (isProblem(sheets)) return sheets;
  const [first, ...companions] = sheets;
  if (first === undefined) return problem('noLetters');
  const facts = {
    kind: 'letters',
    ...ledgerFacts(checked, plan.policyVersion, ctx.language),
    asOf,
    rowCount: letters.length,
    totals: letterTotalsInWords(letters, ctx.language),
  } as const;
  return writeReport(first, facts, ctx, { companions });
}
