import { WizardScreen } from '../frame/wizard-screen';
import type { WizardKind } from '../frame/wizard-kind';
import { planReviews, writeReviews } from './job';
import type { ReviewPlan } from './review-plan';
import { ReviewPreview } from './review-preview';

const REVIEWS: WizardKind<ReviewPlan> = {
  id: 'reviews',
  plan: planReviews,
  write: writeReviews,
  Preview: ReviewPreview,
  choices: undefined,
};

/** The wizard that plans credit reviews; the file's default because it is loaded when it is opened. */
export default function ReviewWizard(props: { onExit: () => void }) {
  return <WizardScreen kind={REVIEWS} onExit={props.onExit} />;
}
