import { Field, Textarea } from '@fluentui/react-components';

import { AmountField } from '../../parts/amount-field';
import { useSpeech } from '../../speech';
import { AttributesField } from '../attributes-field';
import { CashOptions } from '../cash-forecast/cash-options';
import type { OptionsProps } from '../frame/wizard-kind';
import { STANDARD_STRESS, type StressChoices } from './stress-choices';

/** Cash to start from, a scenario of one's own, and how the simulation is drawn. */
export function StressOptions({ choices, onChoices, checked }: OptionsProps<StressChoices>) {
  const { options } = useSpeech().wording.steer.stress;
  const standard = STANDARD_STRESS;
  return (
    <>
      <CashOptions
        choices={choices}
        checked={checked}
        onChoices={(cash) => onChoices({ ...choices, ...cash })}
      />
      <AttributesField
        choices={choices}
        checked={checked}
        onChoices={({ attributesSheet }) => onChoices({ ...choices, attributesSheet })}
      />
      <Field label={options.ownCustomers} hint={options.ownCustomersHint}>
        <Textarea
          value={choices.ownCustomers}
          onChange={(_, { value }) => onChoices({ ...choices, ownCustomers: value })}
        />
      </Field>
      <AmountField
        label={options.ownDaysLater}
        value={choices.ownDaysLater}
        onValue={(ownDaysLater) => onChoices({ ...choices, ownDaysLater })}
      />
      <AmountField
        label={options.correlation}
        hint={options.correlationHint}
        value={choices.correlation}
        onValue={(value) => onChoices({ ...choices, correlation: value ?? standard.correlation })}
      />
      <AmountField
        label={options.seed}
        hint={options.seedHint}
        value={choices.seed}
        onValue={(value) => onChoices({ ...choices, seed: Math.round(value ?? standard.seed) })}
      />
    </>
  );
}
