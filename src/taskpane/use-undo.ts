import { useCallback, useState } from 'react';

import type { Receipt } from '../excel/receipt';
import { undo } from '../excel/undo';
import type { UndoOptions } from '../excel/undo';
import { useAnnounce } from './shell/announcer';
import { useSpeech } from './speech';
import { useJob } from './use-job';
import type { Job } from './use-job';

/** Undo of a run as a component sees it. */
export interface Undo {
  readonly job: Job;
  /** The run whose sheet was edited since and waits for the person's word. */
  readonly asking: Receipt | null;
  /** What became of the last undo, in words. */
  readonly outcome: string | null;
  readonly undo: (receipt: Receipt, options?: UndoOptions) => Promise<void>;
  readonly keep: () => void;
}

/** Takes a run back; `onGone` is told when its sheet no longer exists. */
export function useUndo(onGone: (receipt: Receipt) => void): Undo {
  const job = useJob();
  const announce = useAnnounce();
  const { runs } = useSpeech().wording.pane;
  const [asking, setAsking] = useState<Receipt | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const { run } = job;
  const takeBack = useCallback(
    async (receipt: Receipt, options: UndoOptions = {}) => {
      setAsking(null);
      setOutcome(null);
      const ended = await run((ctx) => undo(receipt, ctx, options));
      if (ended === null) return;
      if (!ended.undone && ended.why === 'editedSince') {
        setAsking(receipt);
        return;
      }
      const done = receipt.changes ? runs.restored : runs.undone;
      const said = (ended.undone ? done : runs.alreadyGone)(receipt.sheet);
      setOutcome(said);
      announce(said);
      onGone(receipt);
    },
    [announce, onGone, run, runs],
  );
  const keep = useCallback(() => setAsking(null), []);
  return { job, asking, outcome, undo: takeBack, keep };
}
