import { WizardScreen } from '../frame/wizard-screen';
import type { WizardKind } from '../frame/wizard-kind';
import type { ScorePlan } from '../job';
import { planScore, writeScore, type ScoreChoices } from './job';
import { ScoreOptions } from './score-options';
import { ScorePreview } from './score-preview';

const SCORE: WizardKind<ScorePlan, ScoreChoices> = {
  id: 'score',
  plan: planScore,
  write: writeScore,
  Preview: ScorePreview,
  choices: { withLimits: true },
  Options: ScoreOptions,
};

/** The wizard that scores customers; the file's default because it is loaded when it is opened. */
export default function ScoreWizard(props: { onExit: () => void }) {
  return <WizardScreen kind={SCORE} onExit={props.onExit} />;
}
