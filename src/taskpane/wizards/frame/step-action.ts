import type { Wording } from '../../../i18n/wording';
import type { Wizard } from './use-wizard';
import type { StepAction } from './wizard-frame';

/** The button that leads on from the present step, named by what it does. */
export function stepAction<Plan, Choices>(
  wizard: Wizard<Plan, Choices>,
  pane: Wording['pane'],
  planLabel: string,
  onFinish: () => void,
): StepAction {
  const { state, job } = wizard;
  const action = (label: string, isReady: boolean, act: () => void | Promise<void>): StepAction => ({
    label,
    isReady: isReady && !job.isBusy,
    onAct: () => void act(),
  });
  switch (state.step) {
    case 'pick':
      return action(pane.common.continue, state.chosen !== null, wizard.inspectChosen);
    case 'check':
      return state.checked
        ? action(pane.common.continue, state.checked.recordCount > 0, () =>
            wizard.change({ step: 'options' }),
          )
        : action(pane.frame.readLedger, true, wizard.read);
    case 'options':
      return action(planLabel, state.asOf !== '', wizard.plan);
    case 'preview':
      return action(pane.frame.write, true, wizard.write);
    case 'receipt':
      return action(pane.frame.finish, true, onFinish);
  }
}
