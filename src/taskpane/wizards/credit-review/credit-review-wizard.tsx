import { WizardScreen } from '../frame/wizard-screen';
import type { WizardKind } from '../frame/wizard-kind';
import { planReview, writeReview } from './job';
import { MemoPreview } from './memo-preview';
import { STARTING_REVIEW, type ReviewChoices } from './review-choices';
import { ReviewOptions } from './review-options';
import type { ReviewPlan } from './review-plan';

const CREDIT_REVIEW: WizardKind<ReviewPlan, ReviewChoices> = {
  id: 'creditReview',
  plan: planReview,
  write: writeReview,
  Preview: MemoPreview,
  choices: STARTING_REVIEW,
  Options: ReviewOptions,
};

/** The wizard that reviews one customer; the file's default because it is loaded when it is opened. */
export default function CreditReviewWizard(props: { onExit: () => void }) {
  return <WizardScreen kind={CREDIT_REVIEW} onExit={props.onExit} />;
}
