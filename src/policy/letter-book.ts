import type { LetterLanguage } from '../domain/dunning/letters/letter-language';

/** By which way a template's letter goes; `any` serves where a way has no template of its own. */
export const TEMPLATE_CHANNELS = ['any', 'post', 'email'] as const;

export type TemplateChannel = (typeof TEMPLATE_CHANNELS)[number];

/** One row of the sheet of templates. */
export interface LetterTemplate {
  /** A step of the ladder, or `statement` or `confirmation`. */
  readonly letter: string;
  readonly letterLanguage: LetterLanguage;
  readonly letterChannel: TemplateChannel;
  readonly subject: string;
  readonly opening: string;
  readonly closing: string | null;
}

/** Who the letters are from; null where nothing is known. */
export interface LetterSender {
  readonly senderName: string | null;
  readonly senderAddress: string | null;
  readonly senderContact: string | null;
  readonly senderPhone: string | null;
  readonly senderEmail: string | null;
  readonly bankDetails: string | null;
  /** Days for paying or replying where the ladder sets none. */
  readonly replyDays: number;
}

/** Whom to write to; null where nothing is known. */
export interface LetterContact {
  readonly customer: string;
  readonly contact: string | null;
  readonly email: string | null;
  readonly address: string | null;
  /** The language of the customer's letters; null leaves the choice to the run. */
  readonly customerLanguage: LetterLanguage | null;
}

/** What the user's own sheets say about letters. */
export interface LetterBook {
  readonly templates: readonly LetterTemplate[];
  readonly sender: LetterSender;
  readonly contacts: readonly LetterContact[];
}
