import { useCallback, useEffect, useState } from 'react';

import { findFormulaPlace, type FormulaPlace } from '../../excel/formula-place';
import { insertFormula, takeFormulaBack, type InsertedFormula } from '../../excel/insert-formula';
import { useAnnounce } from '../shell/announcer';
import { useSpeech } from '../speech';
import { useJob, type Job } from '../use-job';
import { formulaText, rowsOfAnswer, type ArgumentTexts } from './formula-text';
import type { GalleryEntry } from './gallery-entry';
import { useArguments } from './use-arguments';

/** What became of the last press of Insert. */
export type InsertionOutcome =
  | { readonly kind: 'occupied'; readonly cell: string; readonly found: string }
  | { readonly kind: 'inserted'; readonly receipt: InsertedFormula }
  | { readonly kind: 'takenBack'; readonly receipt: InsertedFormula };

/** A formula being put together and inserted. */
export interface Insertion {
  readonly job: Job;
  /** Null until the selection was read. */
  readonly place: FormulaPlace | null;
  readonly texts: ArgumentTexts;
  readonly outcome: InsertionOutcome | null;
  readonly setText: (index: number, text: string) => void;
  readonly takeSelection: () => void;
  readonly insert: (evenIfOccupied: boolean) => void;
  readonly takeBack: (receipt: InsertedFormula) => void;
  readonly keep: () => void;
}

/** Ties the formula of one function to the workbook: its arguments begin with what is selected. */
export function useInsertion(entry: GalleryEntry): Insertion {
  const job = useJob();
  const { run } = job;
  const say = useSaying();
  const { place, texts, setText, fill } = useArguments(entry);
  const [outcome, setOutcome] = useState<InsertionOutcome | null>(null);

  const takeSelection = useCallback(async () => {
    setOutcome(null);
    const found = await run(() => findFormulaPlace());
    if (found) fill(found);
  }, [run, fill]);
  useEffect(() => void takeSelection(), [takeSelection]);

  const insert = async (evenIfOccupied: boolean) => {
    if (place === null) return;
    setOutcome(null);
    const { sheet, cell } = place;
    const draft = { sheet, cell, formula: formulaText(entry, texts), rowCount: rowsOfAnswer(entry, texts) };
    const ended = await run(() => insertFormula(draft, { evenIfOccupied }));
    if (ended === null) return;
    if (ended.inserted) {
      setOutcome({ kind: 'inserted', receipt: ended.receipt });
      say((words) => words.inserted(ended.receipt.formula, cell, sheet));
    } else setOutcome({ kind: 'occupied', cell, found: ended.found });
  };
  const takeBack = async (receipt: InsertedFormula) => {
    const isBack = await run(() => takeFormulaBack(receipt));
    if (isBack === null) return;
    setOutcome({ kind: 'takenBack', receipt });
    say((words) => words.takenBack(receipt.cell));
  };
  return {
    job,
    place,
    texts,
    outcome,
    setText,
    takeSelection: () => void takeSelection(),
    insert: (evenIfOccupied) => void insert(evenIfOccupied),
    takeBack: (receipt) => void takeBack(receipt),
    keep: () => setOutcome(null),
  };
}

function useSaying() {
  const { gallery } = useSpeech().wording.pane;
  const announce = useAnnounce();
  return (sentence: (words: typeof gallery) => string) => announce(sentence(gallery));
}
