import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

import { readPolicySheet } from '../../../excel/read-policy-sheet';
import { useSpeech } from '../../speech';
import { useJob } from '../../use-job';
import type { OptionsProps } from '../frame/wizard-kind';
import type { DunningChoices } from './job';

/** Step 3 of dunning: which customers, by which ladder, and whether the calendar of notices to come is written. */
export function DunningOptions({ choices, onChoices }: OptionsProps<DunningChoices>) {
  const words = useSpeech().wording.dunning.options;
  const ladders = useLadders();
  return (
    <>
      <Field label={words.scope} hint={words.scopeHint}>
        <Input value={choices.scope} onChange={(_, { value }) => onChoices({ ...choices, scope: value })} />
      </Field>
      {ladders.length > 0 && (
        <Field label={words.ladder}>
          <Select
            value={choices.ladder ?? ''}
            onChange={(_, { value }) => onChoices({ ...choices, ladder: value === '' ? null : value })}
          >
            <option value="">{words.ownLadder}</option>
            {ladders.map((ladder) => (
              <option key={ladder} value={ladder}>
                {ladder}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Checkbox
        label={words.calendar}
        checked={choices.withCalendar}
        onChange={(_, { checked }) => onChoices({ ...choices, withCalendar: checked === true })}
      />
    </>
  );
}

/** The ladders that the policy sheet has beside the one of everybody; an error on that sheet is told when planning. */
function useLadders(): readonly string[] {
  const { run } = useJob();
  const [ladders, setLadders] = useState<readonly string[]>([]);
  useEffect(() => {
    void run((ctx) => readPolicySheet(ctx)).then((policy) => {
      const names = policy?.dunningLadder.flatMap(({ ladder }) => (ladder === null ? [] : [ladder]));
      setLadders([...new Set(names)]);
    });
  }, [run]);
  return ladders;
}
