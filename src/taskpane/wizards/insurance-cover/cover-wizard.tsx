import { AttributesField } from '../attributes-field';
import { WizardScreen } from '../frame/wizard-screen';
import type { WizardKind } from '../frame/wizard-kind';
import { ReportPreview } from '../report-preview';
import { writeReportPlan } from '../write-report-plan';
import { planCover } from './job';
import type { CoverChoices, CoverPlan } from './cover-plan';

const INSURANCE_COVER: WizardKind<CoverPlan, CoverChoices> = {
  id: 'insuranceCover',
  plan: planCover,
  write: writeReportPlan,
  Preview: ReportPreview,
  choices: { attributesSheet: '' },
  Options: AttributesField,
};

/** The wizard of insurance cover; the file's default because it is loaded when it is opened. */
export default function CoverWizard(props: { onExit: () => void }) {
  return <WizardScreen kind={INSURANCE_COVER} onExit={props.onExit} />;
}
