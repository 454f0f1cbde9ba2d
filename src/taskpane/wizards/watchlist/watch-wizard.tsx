import { WizardScreen } from '../frame/wizard-screen';
import type { WizardKind } from '../frame/wizard-kind';
import { planWatchlist, writeWatchlist } from './job';
import type { WatchPlan } from './watch-plan';
import { WatchPreview } from './watch-preview';

const WATCH: WizardKind<WatchPlan> = {
  id: 'watch',
  plan: planWatchlist,
  write: writeWatchlist,
  Preview: WatchPreview,
  choices: undefined,
};

/** The wizard that finds warnings; the file's default because it is loaded when it is opened. */
export default function WatchWizard(props: { onExit: () => void }) {
  return <WizardScreen kind={WATCH} onExit={props.onExit} />;
}
