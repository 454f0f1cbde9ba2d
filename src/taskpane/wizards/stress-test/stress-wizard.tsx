import { WizardScreen } from '../frame/wizard-screen';
import type { WizardKind } from '../frame/wizard-kind';
import { ReportPreview } from '../report-preview';
import { writeReportPlan } from '../write-report-plan';
import { planStress } from './job';
import type { StressPlan } from './stress-plan';
import { STANDARD_STRESS, type StressChoices } from './stress-choices';
import { StressOptions } from './stress-options';

const STRESS_TEST: WizardKind<StressPlan, StressChoices> = {
  id: 'stressTest',
  plan: planStress,
  write: writeReportPlan,
  Preview: ReportPreview,
  choices: STANDARD_STRESS,
  Options: StressOptions,
};

/** The wizard that tests under stress; the file's default because it is loaded when it is opened. */
export default function StressWizard(props: { onExit: () => void }) {
  return <WizardScreen kind={STRESS_TEST} onExit={props.onExit} />;
}
