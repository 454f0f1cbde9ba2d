import { WizardScreen } from '../frame/wizard-screen';
import type { WizardKind } from '../frame/wizard-kind';
import type { DunningPlan } from '../job';
import { DunningOptions } from './dunning-options';
import { DunningPreview } from './dunning-preview';
import { ALL_CUSTOMERS, planDunning, writeDunning, type DunningChoices } from './job';

const DUNNING: WizardKind<DunningPlan, DunningChoices> = {
  id: 'dunning',
  plan: planDunning,
  write: writeDunning,
  Preview: DunningPreview,
  choices: ALL_CUSTOMERS,
  Options: DunningOptions,
};

/** The wizard that plans dunning; the file's default because it is loaded when it is opened. */
export default function DunningWizard(props: { onExit: () => void }) {
  return <WizardScreen kind={DUNNING} onExit={props.onExit} />;
}
