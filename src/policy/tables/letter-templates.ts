import { LETTER_KINDS, mandatoryPlaceholders } from '../../domain/dunning/letters/letter-kind';
import { LETTER_LANGUAGES } from '../../domain/dunning/letters/letter-language';
import { placeholdersIn } from '../../domain/dunning/letters/placeholder';
import { name } from '../field-schemas';
import { TEMPLATE_CHANNELS, type LetterTemplate } from '../letter-book';
import { listTable } from '../list-table';
import { reportRepeats } from '../row-order';
import { z } from '../zod';

const row: z.ZodType<LetterTemplate> = z.object({
  letter: name,
  letterLanguage: z.enum(LETTER_LANGUAGES, 'oneOfTheChoices'),
  letterChannel: z.enum(TEMPLATE_CHANNELS, 'oneOfTheChoices'),
  subject: name,
  opening: name,
  closing: z.string('aText').nullable(),
});

const TEXT_FIELDS = ['subject', 'opening', 'closing'] as const;

/** The texts of letters, one row a letter, language and channel. A letter without a row has the standard texts. */
export const letterTemplates = listTable({
  id: 'letterTemplates',
  fields: [
    { key: 'letter', kind: 'text', choices: LETTER_KINDS },
    { key: 'letterLanguage', kind: 'choice', choices: LETTER_LANGUAGES },
    { key: 'letterChannel', kind: 'choice', choices: TEMPLATE_CHANNELS },
    { key: 'subject', kind: 'text' },
    { key: 'opening', kind: 'text' },
    { key: 'closing', kind: 'text', optional: true },
  ],
  row,
  together: (rows, report) => {
    rows.forEach((template, at) => {
      for (const field of TEXT_FIELDS) {
        if (unknownPlaceholders(template[field]).length > 0) report('knownPlaceholders', at, field);
      }
      const { known } = placeholdersIn(`${template.subject}\n${template.opening}\n${template.closing ?? ''}`);
      const missing = mandatoryPlaceholders(template.letter).some((placeholder) => !known.has(placeholder));
      if (missing) report('mandatoryPlaceholders', at, 'opening');
    });
    reportRepeats(
      rows.map(({ letter, letterLanguage, letterChannel }) =>
        [letter, letterLanguage, letterChannel].join('\n'),
      ),
      (at) => report('onlyOnce', at, 'letter'),
    );
  },
  standard: [],
});

/** The names in braces that stand for nothing, as they are written. */
export function unknownPlaceholders(text: string | null): readonly string[] {
  return text === null ? [] : placeholdersIn(text).unknown;
}
