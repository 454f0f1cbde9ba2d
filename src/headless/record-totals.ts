import { isoDate } from '../domain/calendar/iso-date';
import { NOTICE_STATES } from '../domain/dunning/notice-log';
import type { RecordPlan } from '../taskpane/wizards/notice-record/record-plan';

/** What was entered in the log, by decision and by step. */
export function recordTotals({ proposal, entries, recordedBefore }: RecordPlan): object {
  const steps = [...new Set(entries.map(({ step }) => step))];
  const sent = entries.filter(({ state }) => state === 'sent');
  return {
    asOf: isoDate(proposal.runDate),
    proposal: proposal.sheet,
    proposed: proposal.notices.length,
    recorded: Object.fromEntries(
      NOTICE_STATES.map((state) => [state, entries.filter((entry) => entry.state === state).length]),
    ),
    sentByLevel: Object.fromEntries(
      steps.map((step) => [step, sent.filter((entry) => entry.step === step).length]),
    ),
    recordedBefore,
  };
}
