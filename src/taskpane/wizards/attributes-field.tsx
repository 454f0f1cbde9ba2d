import { Field, Input } from '@fluentui/react-components';

import { useSpeech } from '../speech';
import type { OptionsProps } from './frame/wizard-kind';

interface AttributesChoice {
  /** A sheet that says of each customer its sector, country or the like; blank without one. */
  readonly attributesSheet: string;
}

/** Asks for the sheet that says what the ledger does not: sector, country and the like of each customer. */
export function AttributesField({ choices, onChoices }: OptionsProps<AttributesChoice>) {
  const { options } = useSpeech().wording.steer.concentration;
  return (
    <Field label={options.attributesSheet} hint={options.attributesSheetHint}>
      <Input
        value={choices.attributesSheet}
        onChange={(_, { value }) => onChoices({ attributesSheet: value })}
      />
    </Field>
  );
}
