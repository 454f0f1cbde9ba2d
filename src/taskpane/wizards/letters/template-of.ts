import { kindOfStep } from '../../../domain/dunning/letters/letter-kind';
import type { LetterLanguage } from '../../../domain/dunning/letters/letter-language';
import type { Language } from '../../../i18n/language';
import type { LetterTexts } from '../../../i18n/en-US/letter-templates';
import { wordingIn } from '../../../i18n/wording';
import type { LetterTemplate, TemplateChannel } from '../../../policy/letter-book';

const LANGUAGE_OF: Readonly<Record<Language, LetterLanguage>> = { 'en-US': 'english', 'zh-CN': 'chinese' };

/** Which letter is wanted, and by which way it goes. */
export interface TemplateRequest {
  readonly letter: string;
  /** Days after the due date of the step: decides whose standard texts a step of the user's own borrows. */
  readonly offsetDays: number;
  readonly channel: TemplateChannel;
}

/** The user's own bilingual template, where there is one. */
export function bilingualTemplate(
  templates: readonly LetterTemplate[],
  { letter, channel }: TemplateRequest,
): LetterTexts | null {
  const found = rowOf(templates, letter, 'bilingual', channel);
  return found === undefined ? null : textsOf(found);
}

/** The texts of a letter in one language: the user's for the channel, the user's for any, else the standard ones. */
export function templateIn(
  templates: readonly LetterTemplate[],
  { letter, offsetDays, channel }: TemplateRequest,
  language: Language,
): LetterTexts {
  const kind = kindOfStep(letter, offsetDays);
  const found =
    rowOf(templates, letter, LANGUAGE_OF[language], channel) ??
    rowOf(templates, kind, LANGUAGE_OF[language], channel);
  return found === undefined ? wordingIn(language).letterTemplates[kind] : textsOf(found);
}

function rowOf(
  templates: readonly LetterTemplate[],
  letter: string,
  language: LetterLanguage,
  channel: TemplateChannel,
): LetterTemplate | undefined {
  const ofLetter = templates.filter((row) => row.letter === letter && row.letterLanguage === language);
  return (
    ofLetter.find((row) => row.letterChannel === channel) ??
    ofLetter.find((row) => row.letterChannel === 'any')
  );
}

function textsOf({ subject, opening, closing }: LetterTemplate): LetterTexts {
  return { subject, opening, closing: closing ?? '' };
}
