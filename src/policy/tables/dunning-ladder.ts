import { BUSINESS_DAY_CONVENTIONS } from '../../domain/calendar/business-day';
import type { DunningStep } from '../../domain/dunning/dunning-policy';
import { days, name } from '../field-schemas';
import { listTable } from '../list-table';
import { reportRepeats, reportUnlessRising } from '../row-order';
import { STANDARD_LADDER } from '../standard/dunning-ladder';
import { z } from '../zod';

/** The steps that have wording in every language; a ladder may name others. */
const KNOWN_STEPS = ['reminder', 'formal', 'legal'] as const;

const row: z.ZodType<DunningStep> = z.object({
  step: name,
  offsetDays: days,
  convention: z.enum(BUSINESS_DAY_CONVENTIONS, 'oneOfTheChoices'),
});

/** When which notice goes out, counted from the due date. */
export const dunningLadder = listTable({
  id: 'dunningLadder',
  fields: [
    { key: 'step', kind: 'text', choices: KNOWN_STEPS },
    { key: 'offsetDays', kind: 'days' },
    { key: 'convention', kind: 'choice', choices: BUSINESS_DAY_CONVENTIONS },
  ],
  row,
  together: (rows, report) => {
    if (rows.length === 0) report('atLeastOneRow');
    reportUnlessRising(
      rows.map((step) => step.offsetDays),
      (at) => report('rising', at, 'offsetDays'),
    );
    reportRepeats(
      rows.map((step) => step.step),
      (at) => report('onlyOnce', at, 'step'),
    );
  },
  standard: STANDARD_LADDER,
});
