import { WizardScreen } from '../frame/wizard-screen';
import type { WizardKind } from '../frame/wizard-kind';
import type { DunningPlan } from '../job';
import { DunningPreview } from './dunning-preview';
import { planDunning, writeDunning } from './job';

const DUNNING: WizardKind<DunningPlan> = {
  id: 'dunning',
  plan: planDunning,
  write: writeDunning,
  Preview: DunningPreview,
  choices: undefined,
};

/** The wizard that plans dunning; the file's default because it is loaded when it is opened. */
export default function DunningWizard(props: { onExit: () => void }) {
  return <WizardScreen kind={DUNNING} onExit={props.onExit} />;
}
