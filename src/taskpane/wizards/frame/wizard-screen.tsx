import { JobNotice } from '../../parts/job-notice';
import { useSpeech } from '../../speech';
import { useWizard } from './use-wizard';
import { StepBody } from './step-body';
import { stepAction } from './step-action';
import { stepBefore } from './step';
import { WizardFrame } from './wizard-frame';
import type { WizardKind } from './wizard-kind';

interface WizardScreenProps<Plan, Choices> {
  readonly kind: WizardKind<Plan, Choices>;
  readonly onExit: () => void;
}

/** A wizard from the choice of the ledger to the receipt. */
export function WizardScreen<Plan, Choices>({ kind, onExit }: WizardScreenProps<Plan, Choices>) {
  const { pane, wizards } = useSpeech().wording;
  const wizard = useWizard(kind);
  const { state, job } = wizard;
  const before = stepBefore(state.step);
  const goBack = () => {
    job.clear();
    if (before) wizard.change({ step: before });
  };
  return (
    <WizardFrame
      title={wizards.list[kind.id].title}
      step={state.step}
      onExit={onExit}
      onBack={before && !job.isBusy ? goBack : undefined}
      action={stepAction(wizard, pane, wizards.list[kind.id].plan, onExit)}
      progress={job.isBusy && <JobNotice job={job} />}
      trouble={!job.isBusy && job.trouble && <JobNotice job={job} />}
    >
      <StepBody wizard={wizard} kind={kind} />
    </WizardFrame>
  );
}
