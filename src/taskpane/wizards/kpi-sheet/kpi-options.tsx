import { AmountField } from '../../parts/amount-field';
import { useSpeech } from '../../speech';
import type { OptionsProps } from '../frame/wizard-kind';
import type { KpiChoices } from './kpi-choices';

/** Targets and figures from outside the ledger. */
export function KpiOptions({ choices, onChoices }: OptionsProps<KpiChoices>) {
  const { options } = useSpeech().wording.steer.kpi;
  const percent = choices.costOfCapital === null ? null : choices.costOfCapital * 100;
  return (
    <>
      <AmountField
        label={options.targetDso}
        value={choices.targetDso}
        onValue={(targetDso) => onChoices({ ...choices, targetDso })}
      />
      <AmountField
        label={options.costOfCapital}
        value={percent}
        onValue={(rate) => onChoices({ ...choices, costOfCapital: rate === null ? null : rate / 100 })}
      />
      <AmountField
        label={options.badDebts}
        value={choices.badDebts}
        onValue={(badDebts) => onChoices({ ...choices, badDebts })}
      />
      <AmountField
        label={options.inventory}
        hint={options.inventoryHint}
        value={choices.inventory}
        onValue={(inventory) => onChoices({ ...choices, inventory })}
      />
      <AmountField
        label={options.payables}
        value={choices.payables}
        onValue={(payables) => onChoices({ ...choices, payables })}
      />
      <AmountField
        label={options.costOfSales}
        value={choices.costOfSales}
        onValue={(costOfSales) => onChoices({ ...choices, costOfSales })}
      />
    </>
  );
}
