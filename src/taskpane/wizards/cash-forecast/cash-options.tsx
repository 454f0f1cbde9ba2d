import { Field, Input } from '@fluentui/react-components';

import { AmountField } from '../../parts/amount-field';
import { useSpeech } from '../../speech';
import type { OptionsProps } from '../frame/wizard-kind';
import type { CashChoices } from './cash-choices';

/** What the person knows of cash: the balance to start from, its floor, and payments to be made. */
export function CashOptions({ choices, onChoices }: OptionsProps<CashChoices>) {
  const { options } = useSpeech().wording.steer.cash;
  return (
    <>
      <AmountField
        label={options.openingCash}
        hint={options.openingCashHint}
        value={choices.openingCash}
        onValue={(openingCash) => onChoices({ ...choices, openingCash })}
      />
      <AmountField
        label={options.floor}
        hint={options.floorHint}
        value={choices.floor}
        onValue={(floor) => onChoices({ ...choices, floor })}
      />
      <AmountField
        label={options.weeklyPayables}
        value={choices.weeklyPayables}
        onValue={(weeklyPayables) => onChoices({ ...choices, weeklyPayables })}
      />
      <Field label={options.payablesSheet} hint={options.payablesSheetHint}>
        <Input
          value={choices.payablesSheet}
          onChange={(_, { value }) => onChoices({ ...choices, payablesSheet: value })}
        />
      </Field>
    </>
  );
}
