import { NO_DATE } from '../../../domain/calendar/day-number';
import { WizardScreen } from '../frame/wizard-screen';
import type { WizardKind } from '../frame/wizard-kind';
import { ComparisonOptions } from './comparison-options';
import type { ComparisonChoices, ComparisonPlan } from './comparison-plan';
import { ComparisonPreview } from './comparison-preview';
import { planComparison, writeComparison } from './job';

const COMPARE: WizardKind<ComparisonPlan, ComparisonChoices> = {
  id: 'compare',
  plan: planComparison,
  write: writeComparison,
  Preview: ComparisonPreview,
  choices: { since: NO_DATE },
  Options: ComparisonOptions,
};

/** The wizard that compares with last time; the file's default because it is loaded when it is opened. */
export default function CompareWizard(props: { onExit: () => void }) {
  return <WizardScreen kind={COMPARE} onExit={props.onExit} />;
}
