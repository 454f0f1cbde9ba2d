import { element } from './element';
import type { PageWording } from './wording/page-wording';

/** The line below the grid. */
export interface StatusBar {
  readonly element: HTMLElement;
  /** Whether formulas or functions are still to answer. */
  calculating(isCalculating: boolean): void;
  editing(isEditing: boolean): void;
  /** What the page itself is busy with; '' = nothing. */
  busy(text: string): void;
  /** Message of the function in the selected cell; '' = none. */
  message(text: string): void;
  traffic(syncs: number, bytes: number): void;
}

export function createStatusBar({ status }: PageWording): StatusBar {
  const state = element('span', { class: 'state', role: 'status', 'data-status': 'state' }, [status.ready]);
  const message = element('span', { class: 'function-message', role: 'status', 'data-status': 'message' });
  const traffic = element('span', { class: 'traffic', 'data-status': 'traffic' });
  const now = { busy: '', editing: false, calculating: false };
  const show = (): void => {
    state.textContent =
      now.busy || (now.editing ? status.editing : now.calculating ? status.calculating : status.ready);
  };
  return {
    element: element('footer', { class: 'status' }, [state, message, traffic]),
    calculating: (isCalculating) => {
      now.calculating = isCalculating;
      show();
    },
    editing: (isEditing) => {
      now.editing = isEditing;
      show();
    },
    busy: (text) => {
      now.busy = text;
      show();
    },
    message: (text) => {
      message.textContent = text;
    },
    traffic: (syncs, bytes) => {
      traffic.textContent = status.traffic(syncs, Math.round(bytes / 1024));
    },
  };
}
