import { useCallback, useEffect, useState } from 'react';

import { parseDate } from '../../../domain/calendar/parse-date';
import { isFault } from '../../../domain/fault';
import type { ColumnMapping } from '../../../domain/ledger/ledger-field';
import { listSources } from '../../../excel/list-sources';
import { useJob } from '../../use-job';
import type { Job } from '../../use-job';
import type { Inspection, ReadingOptions } from '../job';
import { examineLedger, inspect } from '../ledger-intake';
import { offerKey } from '../steps/offer-key';
import type { WizardKind } from './wizard-kind';
import { startingState, withInspection, withOffers } from './wizard-state';
import type { WizardState } from './wizard-state';

/** A wizard as its screen sees it: the state, the job under way, and what the person can do. */
export interface Wizard<Plan, Choices> {
  readonly state: WizardState<Plan, Choices>;
  readonly job: Job;
  readonly change: (change: Partial<WizardState<Plan, Choices>>) => void;
  readonly look: () => Promise<void>;
  readonly inspectChosen: () => Promise<void>;
  readonly remap: (mapping: ColumnMapping, answers?: ReadingOptions) => Promise<void>;
  readonly read: () => Promise<void>;
  readonly plan: () => Promise<void>;
  readonly write: () => Promise<void>;
}

export function useWizard<Plan, Choices>(kind: WizardKind<Plan, Choices>): Wizard<Plan, Choices> {
  const job = useJob();
  const [state, setState] = useState<WizardState<Plan, Choices>>(() => startingState(kind.choices));
  const { run } = job;
  const change = useCallback(
    (part: Partial<WizardState<Plan, Choices>>) => setState((before) => ({ ...before, ...part })),
    [],
  );

  const look = useCallback(async () => {
    const offers = await run(() => listSources());
    if (offers) setState((before) => withOffers(before, offers));
  }, [run]);
  useEffect(() => void look(), [look]);

  const readWith = async (inspection: Inspection, mapping: ColumnMapping, answers: ReadingOptions) => {
    const checked = await run((ctx) => examineLedger(inspection, mapping, answers, ctx));
    if (checked) change({ checked });
  };

  const inspectChosen = async () => {
    const offer = state.offers?.find((one) => offerKey(one) === state.chosen);
    if (!offer) return;
    const inspection = await run((ctx) => inspect(offer.choice, ctx));
    if (!inspection) return;
    const inspected = withInspection(state, inspection);
    setState(inspected);
    await readWith(inspection, inspected.mapping, inspected.answers);
  };

  const remap = async (mapping: ColumnMapping, answers = state.answers) => {
    change({ mapping, answers, checked: null });
    if (state.inspection) await readWith(state.inspection, mapping, answers);
  };

  const plan = async () => {
    const { checked } = state;
    const asOf = parseDate(state.asOf);
    if (!checked || isFault(asOf)) return;
    const planned = await run((ctx) => kind.plan(checked, { asOf }, ctx, state.choices));
    if (planned) change({ plan: planned, step: 'preview' });
  };

  const write = async () => {
    const planned = state.plan;
    if (!planned) return;
    const receipt = await run((ctx) => kind.write(planned, ctx));
    if (receipt) change({ receipt, isUndone: false, step: 'receipt' });
  };

  const read = () => remap(state.mapping);
  return { state, job, change, look, inspectChosen, remap, read, plan, write };
}
