import type { IUndoRedoService } from '@univerjs/core';

/** Lets work pass without leaving a step that can be undone. */
export const withoutStep = <T>(history: IUndoRedoService, work: () => T): T => {
  // Shadows the method of the class for as long as the work takes.
  history.pushUndoRedo = () => undefined;
  try {
    return work();
  } finally {
    Reflect.deleteProperty(history, 'pushUndoRedo');
  }
};
