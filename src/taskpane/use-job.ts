import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { isProblem } from '../excel/problem';
import type { Problem, Result } from '../excel/problem';
import type { Progress, RunContext } from '../excel/run-context';
import { rememberError } from './last-errors';
import { useSpeech } from './speech';

/** What went wrong: a problem of the workbook, or a fault of the add-in itself in its own words. */
export type Trouble = { readonly problem: Problem } | { readonly unexpected: string };

/** One piece of work at a time, as a component sees it. */
export interface Job {
  readonly isBusy: boolean;
  /** Null until the work reports. */
  readonly progress: Progress | null;
  readonly trouble: Trouble | null;
  /** Runs the work; null when it ended in trouble, was cancelled, or other work is still running. */
  readonly run: <T>(work: (ctx: RunContext) => Promise<Result<T>>) => Promise<T | null>;
  readonly cancel: () => void;
  readonly clear: () => void;
}

/** Ties framework-free work to a component: progress, cancel, and trouble as a value. Leaving the screen cancels. */
export function useJob(): Job {
  const { language } = useSpeech();
  const running = useRef<AbortController | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = useCallback(
    async <T>(work: (ctx: RunContext) => Promise<Result<T>>): Promise<T | null> => {
      if (running.current) return null;
      const controller = new AbortController();
      running.current = controller;
      setBusy(true);
      setProgress(null);
      setTrouble(null);
      const ended = await settle(() =>
        work({ language, signal: controller.signal, onProgress: setProgress }),
      );
      running.current = null;
      setBusy(false);
      if ('value' in ended) return ended.value;
      setTrouble(ended);
      return null;
    },
    [language],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  const clear = useCallback(() => setTrouble(null), []);
  return useMemo(
    () => ({ isBusy, progress, trouble, run, cancel, clear }),
    [isBusy, progress, trouble, run, cancel, clear],
  );
}

async function settle<T>(work: () => Promise<Result<T>>): Promise<{ readonly value: T } | Trouble> {
  try {
    const result = await work();
    if (!isProblem(result)) return { value: result };
    // Only what Excel itself said is kept: other details quote the workbook.
    const said = result.problem === 'hostRefused' ? ` ${result.because ?? ''}` : '';
    rememberError(result.problem + said);
    return { problem: result };
  } catch (error) {
    // Not a refusal of Excel but a fault of our own: the person sees it, and the console keeps where it came from.
    console.error(error);
    rememberError(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    return { unexpected: error instanceof Error ? error.message : String(error) };
  }
}
