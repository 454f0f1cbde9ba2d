import { Field, Input } from '@fluentui/react-components';

import { useSpeech } from '../../speech';
import { WizardScreen } from '../frame/wizard-screen';
import type { OptionsProps, WizardKind } from '../frame/wizard-kind';
import { ReportPreview } from '../report-preview';
import { writeReportPlan } from '../write-report-plan';
import type { ConcentrationChoices, ConcentrationPlan } from './concentration-plan';
import { planConcentration } from './job';

const CONCENTRATION: WizardKind<ConcentrationPlan, ConcentrationChoices> = {
  id: 'concentration',
  plan: planConcentration,
  write: writeReportPlan,
  Preview: ReportPreview,
  choices: { attributesSheet: '' },
  Options: AttributesField,
};

function AttributesField({ choices, onChoices }: OptionsProps<ConcentrationChoices>) {
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

/** The wizard that measures concentration; the file's default because it is loaded when it is opened. */
export default function ConcentrationWizard(props: { onExit: () => void }) {
  return <WizardScreen kind={CONCENTRATION} onExit={props.onExit} />;
}
