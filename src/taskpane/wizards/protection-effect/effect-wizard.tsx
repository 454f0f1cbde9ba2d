import { Field, Input } from '@fluentui/react-components';

import { NO_DATE } from '../../../domain/calendar/day-number';
import { isoDate } from '../../../domain/calendar/iso-date';
import { parseDate } from '../../../domain/calendar/parse-date';
import { isFault } from '../../../domain/fault';
import { AmountField } from '../../parts/amount-field';
import { useSpeech } from '../../speech';
import { WizardScreen } from '../frame/wizard-screen';
import type { OptionsProps, WizardKind } from '../frame/wizard-kind';
import { ReportPreview } from '../report-preview';
import { writeReportPlan } from '../write-report-plan';
import { planEffect, STANDARD_EFFECT } from './job';
import type { EffectChoices, EffectPlan } from './effect-plan';

const PROTECTION_EFFECT: WizardKind<EffectPlan, EffectChoices> = {
  id: 'protectionEffect',
  plan: planEffect,
  write: writeReportPlan,
  Preview: ReportPreview,
  choices: STANDARD_EFFECT,
  Options: EffectOptions,
};

function EffectOptions({ choices, onChoices }: OptionsProps<EffectChoices>) {
  const { options } = useSpeech().wording.protect.effect;
  return (
    <>
      <Field label={options.before} hint={options.beforeHint}>
        <Input
          type="date"
          defaultValue={choices.before === NO_DATE ? '' : isoDate(choices.before)}
          onChange={(_, { value }) => {
            const before = parseDate(value);
            onChoices({ ...choices, before: isFault(before) ? NO_DATE : before });
          }}
        />
      </Field>
      <AmountField
        label={options.costOfCapital}
        value={choices.costOfCapital * 100}
        onValue={(percent) =>
          onChoices({ ...choices, costOfCapital: (percent ?? STANDARD_EFFECT.costOfCapital * 100) / 100 })
        }
      />
      <AmountField
        label={options.badDebtsBefore}
        value={choices.badDebtsBefore}
        onValue={(badDebtsBefore) => onChoices({ ...choices, badDebtsBefore })}
      />
      <AmountField
        label={options.badDebtsNow}
        value={choices.badDebtsNow}
        onValue={(badDebtsNow) => onChoices({ ...choices, badDebtsNow })}
      />
    </>
  );
}

/** The wizard of the effect of protection; the file's default because it is loaded when it is opened. */
export default function EffectWizard(props: { onExit: () => void }) {
  return <WizardScreen kind={PROTECTION_EFFECT} onExit={props.onExit} />;
}
