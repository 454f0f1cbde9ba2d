import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';

import { NO_DATE } from '../../../domain/calendar/day-number';
import { isoDate } from '../../../domain/calendar/iso-date';
import { parseDate } from '../../../domain/calendar/parse-date';
import { isFault } from '../../../domain/fault';
import { useSpeech } from '../../speech';
import type { OptionsProps } from '../frame/wizard-kind';
import type { ComparisonChoices } from './comparison-plan';

/** What to compare with: the last snapshot, or a day that is chosen. */
export function ComparisonOptions({ choices, onChoices }: OptionsProps<ComparisonChoices>) {
  const { options } = useSpeech().wording.monitoring;
  const [isDay, setIsDay] = useState(choices.since !== NO_DATE);
  const since = (value: string) => {
    const day = parseDate(value);
    onChoices({ since: isFault(day) ? NO_DATE : day });
  };
  return (
    <>
      <Field label={options.compareWith}>
        <RadioGroup
          value={isDay ? 'day' : 'last'}
          onChange={(_, { value }) => {
            setIsDay(value === 'day');
            if (value === 'last') onChoices({ since: NO_DATE });
          }}
        >
          <Radio value="last" label={options.lastSnapshot} />
          <Radio value="day" label={options.aDay} />
        </RadioGroup>
      </Field>
      {isDay && (
        <Field label={options.day} hint={options.dayHint}>
          <Input
            type="date"
            defaultValue={choices.since === NO_DATE ? '' : isoDate(choices.since)}
            onChange={(_, { value }) => since(value)}
          />
        </Field>
      )}
    </>
  );
}
