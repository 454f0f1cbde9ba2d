import { Checkbox, Field, Input } from '@fluentui/react-components';

import { useSpeech } from '../../speech';
import type { OptionsProps } from '../frame/wizard-kind';
import type { DunningChoices } from './job';

/** Step 3 of dunning: which customers, and whether the calendar of notices to come is written. */
export function DunningOptions({ choices, onChoices }: OptionsProps<DunningChoices>) {
  const words = useSpeech().wording.dunning.options;
  return (
    <>
      <Field label={words.scope} hint={words.scopeHint}>
        <Input value={choices.scope} onChange={(_, { value }) => onChoices({ ...choices, scope: value })} />
      </Field>
      <Checkbox
        label={words.calendar}
        checked={choices.withCalendar}
        onChange={(_, { checked }) => onChoices({ ...choices, withCalendar: checked === true })}
      />
    </>
  );
}
