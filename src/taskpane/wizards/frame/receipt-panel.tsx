import { useCallback } from 'react';

import type { Receipt } from '../../../excel/receipt';
import { selectCell } from '../../../excel/select-cell';
import { UndoNotice } from '../../parts/undo-notice';
import { useUndo } from '../../use-undo';
import { ReceiptStep } from '../steps/receipt-step';
import type { Wizard } from './use-wizard';
import { startingState } from './wizard-state';

interface ReceiptPanelProps<Plan, Choices> {
  readonly wizard: Wizard<Plan, Choices>;
  readonly receipt: Receipt;
}

/** The receipt with its Undo. */
export function ReceiptPanel<Plan, Choices>({ wizard, receipt }: ReceiptPanelProps<Plan, Choices>) {
  const { change, look, state } = wizard;
  const onGone = useCallback(() => change({ isUndone: true }), [change]);
  const undo = useUndo(onGone);
  const startAgain = () => {
    change(startingState<Plan, Choices>(state.choices));
    void look();
  };
  return (
    <>
      <ReceiptStep
        receipt={receipt}
        isUndone={state.isUndone}
        isBusy={undo.job.isBusy}
        onGoToSheet={() => void selectCell(receipt.sheet, 'A1')}
        onUndo={() => void undo.undo(receipt)}
        onStartAgain={startAgain}
      />
      {!state.isUndone && <UndoNotice undo={undo} />}
    </>
  );
}
