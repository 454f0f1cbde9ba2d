import type { IUndoRedoItem, IUndoRedoService } from '@univerjs/core';

/**
 * Makes everything that work does one step of undo. The grid's own batching would undo the parts in the order in which
 * they were done, and leave behind what two of them wrote to the same cell.
 */
export const asOneStep = <T>(history: IUndoRedoService, unitID: string, work: () => T): T => {
  const parts: IUndoRedoItem[] = [];
  const push = history.pushUndoRedo.bind(history);
  history.pushUndoRedo = (part) => void parts.push(part);
  try {
    return work();
  } finally {
    history.pushUndoRedo = push;
    if (parts.length > 0)
      push({
        unitID,
        redoMutations: parts.flatMap(({ redoMutations }) => redoMutations),
        undoMutations: [...parts].reverse().flatMap(({ undoMutations }) => undoMutations),
      });
  }
};
