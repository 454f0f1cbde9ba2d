import { selectCell } from '../../../excel/select-cell';
import { CheckStep } from '../steps/check-step';
import { lastDayOf } from '../steps/last-day';
import { OptionsStep } from '../steps/options-step';
import { PickStep } from '../steps/pick-step';
import { ReceiptPanel } from './receipt-panel';
import type { Wizard } from './use-wizard';
import type { WizardKind } from './wizard-kind';

interface StepBodyProps<Plan, Choices> {
  readonly wizard: Wizard<Plan, Choices>;
  readonly kind: WizardKind<Plan, Choices>;
}

/** What the present step shows. */
export function StepBody<Plan, Choices>({ wizard, kind }: StepBodyProps<Plan, Choices>) {
  const { state, job, change } = wizard;
  const { Preview, Options, After } = kind;
  switch (state.step) {
    case 'pick':
      return (
        state.offers && (
          <PickStep
            offers={state.offers}
            chosen={state.chosen}
            isBusy={job.isBusy}
            onChoose={(chosen) => change({ chosen })}
            onLookAgain={() => void wizard.look()}
          />
        )
      );
    case 'check':
      return (
        state.inspection && (
          <CheckStep
            inspection={state.inspection}
            mapping={state.mapping}
            onMapping={(mapping) => void wizard.remap(mapping)}
            answers={state.answers}
            onAnswers={(answers) => void wizard.remap(state.mapping, answers)}
            checked={state.checked}
            onGoTo={({ sheet, cell }) => void selectCell(sheet, cell)}
          />
        )
      );
    case 'options':
      return (
        <>
          <OptionsStep
            asOf={state.asOf}
            onAsOf={(asOf) => change({ asOf })}
            lastDay={state.checked && lastDayOf(state.checked.ledger)}
          />
          {Options && (
            <Options
              choices={state.choices}
              onChoices={(choices) => change({ choices })}
              checked={state.checked}
            />
          )}
        </>
      );
    case 'preview':
      return state.plan !== null && <Preview plan={state.plan} onPlan={(plan) => change({ plan })} />;
    case 'receipt':
      return (
        state.receipt && (
          <>
            <ReceiptPanel wizard={wizard} receipt={state.receipt} />
            {After && state.plan !== null && !state.isUndone && (
              <After plan={state.plan} receipt={state.receipt} />
            )}
          </>
        )
      );
  }
}
