import { Field, Radio, RadioGroup } from '@fluentui/react-components';

import { AmountField } from '../../parts/amount-field';
import { useSpeech } from '../../speech';
import { WizardScreen } from '../frame/wizard-screen';
import type { OptionsProps, WizardKind } from '../frame/wizard-kind';
import { ReportPreview } from '../report-preview';
import { writeReportPlan } from '../write-report-plan';
import { planExpectedLoss } from './job';
import type { LossPlan } from './loss-plan';
import { STANDARD_LOSS, type LossChoices } from './loss-choices';

const EXPECTED_LOSS: WizardKind<LossPlan, LossChoices> = {
  id: 'expectedLoss',
  plan: planExpectedLoss,
  write: writeReportPlan,
  Preview: ReportPreview,
  choices: STANDARD_LOSS,
  Options: LossOptions,
};

function LossOptions({ choices, onChoices }: OptionsProps<LossChoices>) {
  const { options, rates } = useSpeech().wording.protect.loss;
  return (
    <>
      <Field label={options.rates}>
        <RadioGroup
          value={choices.rates}
          onChange={(_, { value }) =>
            onChoices({ ...choices, rates: value === 'history' ? 'history' : 'policy' })
          }
        >
          <Radio value="policy" label={rates.policy} />
          <Radio value="history" label={rates.history} />
        </RadioGroup>
      </Field>
      <AmountField
        label={options.disputedRate}
        value={choices.disputedRate * 100}
        onValue={(rate) =>
          onChoices({ ...choices, disputedRate: Math.min(1, Math.max(0, (rate ?? 0) / 100)) })
        }
      />
    </>
  );
}

/** The wizard of expected losses; the file's default because it is loaded when it is opened. */
export default function LossWizard(props: { onExit: () => void }) {
  return <WizardScreen kind={EXPECTED_LOSS} onExit={props.onExit} />;
}
