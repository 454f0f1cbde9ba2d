import { BUSINESS_DAY_CONVENTIONS } from '../../domain/calendar/business-day';
import { STEP_ORIGINS } from '../../domain/dunning/dunning-policy';
import { days, daysFromZero, name, notNegative, share } from '../field-schemas';
import { listTable } from '../list-table';
import { reportRepeats, reportUnlessRisingWithin } from '../row-order';
import { KNOWN_STEPS, STANDARD_LADDER_ROWS, type LadderRow } from '../standard/dunning-ladder';
import { YES_NO } from '../standard/insurance-rules';
import { z } from '../zod';

const row: z.ZodType<LadderRow> = z.object({
  step: name,
  offsetDays: days,
  convention: z.enum(BUSINESS_DAY_CONVENTIONS, 'oneOfTheChoices'),
  ladder: name.nullable(),
  countedFrom: z.enum(STEP_ORIGINS, 'oneOfTheChoices').nullable(),
  stepMinimum: notNegative.nullable(),
  stepShare: share.nullable(),
  stepGapDays: daysFromZero.nullable(),
  alwaysDunned: z.enum(YES_NO, 'oneOfTheChoices').nullable(),
});

/** When which notice goes out, counted from the due date; steps with the name of a ladder are for the customers who have it. */
export const dunningLadder = listTable({
  id: 'dunningLadder',
  fields: [
    { key: 'step', kind: 'text', choices: KNOWN_STEPS },
    { key: 'offsetDays', kind: 'days' },
    { key: 'convention', kind: 'choice', choices: BUSINESS_DAY_CONVENTIONS },
    { key: 'ladder', kind: 'text', optional: true },
    { key: 'countedFrom', kind: 'choice', choices: STEP_ORIGINS, optional: true },
    { key: 'stepMinimum', kind: 'money', optional: true },
    { key: 'stepShare', kind: 'share', optional: true },
    { key: 'stepGapDays', kind: 'days', optional: true },
    { key: 'alwaysDunned', kind: 'choice', choices: YES_NO, optional: true },
  ],
  row,
  together: (rows, report) => {
    if (!rows.some(({ ladder }) => ladder === null)) report('atLeastOneRow');
    reportUnlessRisingWithin(
      // A step that follows the notice before it counts its days from there, so it stands in no order of its own.
      rows.map(({ ladder, countedFrom }, at) => (countedFrom === 'lastNotice' ? `row ${at}` : ladder)),
      rows.map((step) => step.offsetDays),
      (at) => report('rising', at, 'offsetDays'),
    );
    reportRepeats(
      rows.map(({ step, ladder }) => `${ladder ?? ''}\n${step}`),
      (at) => report('onlyOnce', at, 'step'),
    );
  },
  standard: STANDARD_LADDER_ROWS,
});
