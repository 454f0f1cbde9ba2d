import { Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useId } from 'react';

import { LETTER_LANGUAGES, type LetterLanguage } from '../../../domain/dunning/letters/letter-language';
import { useSpeech } from '../../speech';
import type { OptionsProps } from '../frame/wizard-kind';
import { LETTER_SETS, type LetterChoices, type LetterSet } from './letter-plan';

/** Names that the list of suggestions holds: more would make typing slow. */
const MOST_NAMES = 2000;

/** Step 3 of letters: which letters, in which language, and to whom. */
export function LetterOptions({ choices, onChoices, checked }: OptionsProps<LetterChoices>) {
  const { letterPane, letterSheet } = useSpeech().wording;
  const words = letterPane.options;
  const list = useId();
  const names = checked?.ledger.customer.values ?? [];
  const isUnknown = choices.customer !== '' && checked !== null && !names.includes(choices.customer);
  return (
    <>
      <Field label={words.set} hint={words.setHints[choices.set]}>
        <RadioGroup
          value={choices.set}
          // The values are those of the list below.
          onChange={(_, { value }) => onChoices({ ...choices, set: value as LetterSet })}
        >
          {LETTER_SETS.map((set) => (
            <Radio key={set} value={set} label={words.sets[set]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.language} hint={words.languageHint}>
        <Select
          value={choices.language}
          onChange={(_, { value }) => onChoices({ ...choices, language: value as LetterLanguage })}
        >
          {LETTER_LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {letterSheet.choices[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={words.customer}
        hint={words.customerHint}
        {...(isUnknown && { validationMessage: words.unknownCustomer })}
      >
        <Input
          list={list}
          value={choices.customer}
          onChange={(_, { value }) => onChoices({ ...choices, customer: value })}
        />
      </Field>
      <datalist id={list}>
        {names.slice(0, MOST_NAMES).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
