import { AttributesField } from '../attributes-field';
import { WizardScreen } from '../frame/wizard-screen';
import type { WizardKind } from '../frame/wizard-kind';
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

/** The wizard that measures concentration; the file's default because it is loaded when it is opened. */
export default function ConcentrationWizard(props: { onExit: () => void }) {
  return <WizardScreen kind={CONCENTRATION} onExit={props.onExit} />;
}
