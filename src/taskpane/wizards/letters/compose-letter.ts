import { isoDate } from '../../../domain/calendar/iso-date';
import type { LetterInput } from '../../../domain/dunning/letters/letter-input';
import { isAccountLetter, kindOfStep } from '../../../domain/dunning/letters/letter-kind';
import type { LetterLanguage } from '../../../domain/dunning/letters/letter-language';
import { letterTotals } from '../../../domain/dunning/letters/letter-totals';
import { fillPlaceholders } from '../../../domain/dunning/letters/placeholder';
import { plainLine, plainLines } from '../../../domain/dunning/letters/plain-line';
import { stableCode } from '../../../domain/dunning/letters/stable-code';
import type { Language } from '../../../i18n/language';
import type { LetterBook, LetterContact, LetterSender, TemplateChannel } from '../../../policy/letter-book';
import type { LetterBlock, LetterDocument } from './letter-document';
import { letterTables, sumLines } from './letter-tables';
import { capitalsIn } from './letter-money';
import { dayIn, letterValues, type LetterFacts } from './letter-values';
import { labelIn, languagesOf } from './letter-words';
import { bilingualTemplate, templateIn, type TemplateRequest } from './template-of';

/** How a letter is to be written. */
export interface LetterStyle {
  readonly language: LetterLanguage;
  readonly channel: TemplateChannel;
  /** Days after the due date of a step of the ladder; 0 for letters about the account. */
  readonly offsetDays: number;
}

/** Writes one letter: the texts of its template with the customer's figures, tables by section, sums, and signature. */
export function composeLetter(
  input: LetterInput,
  book: LetterBook,
  contact: LetterContact,
  style: LetterStyle,
): LetterDocument {
  const facts: LetterFacts = {
    input,
    totals: letterTotals(input),
    reference: referenceOf(input),
    sender: book.sender,
    contact,
  };
  const texts = textsIn(facts, book, style);
  return {
    reference: facts.reference,
    customer: plainLine(input.customer),
    kind: input.kind,
    kindName: labelIn(style.language, (words) => words.kinds[kindOfStep(input.kind, style.offsetDays)]),
    asOf: input.asOf,
    payBy: input.payBy,
    contact,
    subject: texts.subject,
    blocks: blocksOf(facts, texts, style),
    totals: facts.totals,
    itemCount: input.lines.length,
  };
}

/** The date and a code that follows from the letter alone, so that a repeated run gives the same. */
function referenceOf({ key, kind, customer, asOf }: LetterInput): string {
  return `${isoDate(asOf).replaceAll('-', '')}-${stableCode(key, kind, customer, asOf)}`;
}

interface FilledTexts {
  readonly subject: string;
  readonly opening: readonly (readonly string[])[];
  readonly closing: readonly (readonly string[])[];
}

function textsIn(facts: LetterFacts, { templates }: LetterBook, style: LetterStyle): FilledTexts {
  const { language, channel, offsetDays } = style;
  const request: TemplateRequest = { letter: facts.input.kind, offsetDays, channel };
  const own = language === 'bilingual' ? bilingualTemplate(templates, request) : null;
  const spoken = own === null ? languagesOf(language) : languagesOf(language).slice(0, 1);
  const filled = spoken.map((one) => fill(facts, own ?? templateIn(templates, request, one), one));
  return {
    subject: filled.map(({ subject }) => subject).join(' / '),
    opening: filled.flatMap(({ opening }) => opening),
    closing: filled.flatMap(({ closing }) => closing),
  };
}

function fill(
  facts: LetterFacts,
  template: { readonly subject: string; readonly opening: string; readonly closing: string },
  language: Language,
): FilledTexts {
  const valueOf = letterValues(facts, language);
  const paragraphs = (text: string): string[][] => paragraphsOf(fillPlaceholders(text, valueOf));
  return {
    subject: plainLine(fillPlaceholders(template.subject, valueOf)),
    opening: paragraphs(template.opening),
    closing: paragraphs(template.closing),
  };
}

/** Paragraphs are parted by blank lines; a paragraph keeps its own line ends. */
function paragraphsOf(text: string): string[][] {
  const paragraphs: string[][] = [[]];
  for (const line of plainLines(text)) {
    if (line === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter((lines) => lines.length > 0);
}

function blocksOf(
  facts: LetterFacts,
  texts: FilledTexts,
  { language, offsetDays }: LetterStyle,
): LetterBlock[] {
  const { input, totals, sender } = facts;
  const title = labelIn(language, (words) => words.kinds[kindOfStep(input.kind, offsetDays)]);
  const tables = letterTables(input, totals, language).map((table): LetterBlock => ({
    kind: 'table',
    table,
  }));
  const closing: LetterBlock[] =
    texts.closing.length > 0 ? [{ kind: 'text', paragraphs: texts.closing }] : [];
  const signature = signatureOf(sender, input, language);
  return [
    ...senderBlock(sender, language),
    { kind: 'facts', facts: headFacts(facts, language) },
    { kind: 'recipient', lines: recipientLines(facts, language) },
    { kind: 'title', text: title },
    { kind: 'text', paragraphs: texts.opening },
    ...tables,
    { kind: 'sums', lines: sumLines(input, totals, language) },
    ...capitalsBlock(facts, language),
    ...bankBlock(sender, input, language),
    // A confirmation ends with what the customer fills in, below our own signature.
    ...(input.kind === 'confirmation' ? [signature, ...closing] : [...closing, signature]),
  ];
}

function senderBlock(sender: LetterSender, language: LetterLanguage): LetterBlock[] {
  const { senderName, senderAddress, senderPhone, senderEmail } = sender;
  const reach = (label: string, text: string | null): string[] =>
    text === null ? [] : [`${label}: ${plainLine(text)}`];
  const lines = [
    ...plainLines(senderName ?? ''),
    ...plainLines(senderAddress ?? ''),
    ...reach(
      labelIn(language, (words) => words.furniture.phone),
      senderPhone,
    ),
    ...reach(
      labelIn(language, (words) => words.furniture.email),
      senderEmail,
    ),
  ].filter((line) => line !== '');
  return lines.length === 0 ? [] : [{ kind: 'sender', lines }];
}

function headFacts(
  { input, reference }: LetterFacts,
  language: LetterLanguage,
): { label: string; text: string }[] {
  const [first] = languagesOf(language);
  return [
    { label: labelIn(language, (words) => words.furniture.date), text: dayIn(first, input.asOf) },
    { label: labelIn(language, (words) => words.furniture.reference), text: reference },
  ];
}

function recipientLines({ input, contact }: LetterFacts, language: LetterLanguage): string[] {
  const attention = plainLine(contact.contact ?? '');
  return [
    plainLine(input.customer),
    ...(attention === '' ? [] : [`${labelIn(language, (words) => words.furniture.attention)}: ${attention}`]),
    ...plainLines(contact.address ?? ''),
  ].filter((line) => line !== '');
}

/** A Chinese letter states the amount in capitals too. */
function capitalsBlock({ input, totals }: LetterFacts, language: LetterLanguage): LetterBlock[] {
  if (language === 'english') return [];
  const amountOf = isAccountLetter(input.kind) ? 'balance' : 'toPay';
  const capitals = totals
    .filter((line) => line[amountOf] !== 0)
    .map((line) => capitalsIn('zh-CN', plainLine(line.currency), line[amountOf]));
  const label = labelIn(language, (words) => words.sums.inCapitals);
  return capitals.length === 0
    ? []
    : [{ kind: 'details', lines: capitals.map((text) => `${label}: ${text}`) }];
}

function bankBlock(
  { bankDetails }: LetterSender,
  { kind }: LetterInput,
  language: LetterLanguage,
): LetterBlock[] {
  if (bankDetails === null || isAccountLetter(kind)) return [];
  const label = labelIn(language, (words) => words.furniture.bankDetails);
  return [
    { kind: 'details', lines: [`${label}:`, ...plainLines(bankDetails).filter((line) => line !== '')] },
  ];
}

function signatureOf(sender: LetterSender, input: LetterInput, language: LetterLanguage): LetterBlock {
  const [first] = languagesOf(language);
  const seal = labelIn(language, (words) => words.furniture.seal);
  const lines = [
    plainLine(sender.senderName ?? ''),
    plainLine(sender.senderContact ?? ''),
    seal,
    dayIn(first, input.asOf),
  ].filter((line) => line !== '');
  return { kind: 'signature', lines };
}
