import { type IUndoRedoItem, type IUndoRedoService, LocalUndoRedoService } from '@univerjs/core';

/** The grid declares this member private. */
interface Batching {
  _tryBatchingElements(step: IUndoRedoItem, part: IUndoRedoItem): void;
}

/**
 * Lets the parts of a step be undone from the last to the first. The grid undoes them in the order in which they were
 * done, and leaves behind what two of them wrote to the same cell.
 */
export const undoLastPartFirst = (): void => {
  const prototype = LocalUndoRedoService.prototype as unknown as Batching;
  prototype._tryBatchingElements = (step, part) => {
    step.redoMutations.push(...part.redoMutations);
    step.undoMutations.unshift(...part.undoMutations);
  };
};

/** Makes everything that the work does one step of undo. */
export const asOneStep = <T>(history: IUndoRedoService, unitId: string, work: () => T): T => {
  const step = history.__tempBatchingUndoRedo(unitId);
  try {
    return work();
  } finally {
    step.dispose();
  }
};
