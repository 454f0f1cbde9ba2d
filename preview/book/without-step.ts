import type { IUndoRedoService } from '@univerjs/core';

/** Lets work pass without leaving a step that can be undone. */
export const withoutStep = <T>(history: IUndoRedoService, work: () => T): T => {
  const push = history.pushUndoRedo.bind(history);
  history.pushUndoRedo = () => undefined;
  try {
    return work();
  } finally {
    history.pushUndoRedo = push;
  }
};
