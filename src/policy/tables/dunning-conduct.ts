import { NOTICE_CHANNELS, NOTICE_FOLLOW_UPS, NOTICE_TONES } from '../../domain/dunning/notice-run';
import { daysFromZero, name } from '../field-schemas';
import { listTable } from '../list-table';
import { reportRepeats } from '../row-order';
import { STANDARD_CONDUCT } from '../standard/dunning-conduct';
import { KNOWN_STEPS } from '../standard/dunning-ladder';
import { YES_NO } from '../standard/insurance-rules';
import { z } from '../zod';

/** How notices of a step are sent, and what follows them. */
export const dunningConduct = listTable({
  id: 'dunningConduct',
  fields: [
    { key: 'step', kind: 'text', choices: KNOWN_STEPS },
    { key: 'payByDays', kind: 'days' },
    { key: 'channel', kind: 'choice', choices: NOTICE_CHANNELS },
    { key: 'tone', kind: 'choice', choices: NOTICE_TONES },
    { key: 'interestShown', kind: 'choice', choices: YES_NO },
    { key: 'followUp', kind: 'choice', choices: NOTICE_FOLLOW_UPS },
  ],
  row: z.object({
    step: name,
    payByDays: daysFromZero,
    channel: z.enum(NOTICE_CHANNELS, 'oneOfTheChoices'),
    tone: z.enum(NOTICE_TONES, 'oneOfTheChoices'),
    interestShown: z.enum(YES_NO, 'oneOfTheChoices'),
    followUp: z.enum(NOTICE_FOLLOW_UPS, 'oneOfTheChoices'),
  }),
  together: (rows, report) => {
    reportRepeats(
      rows.map(({ step }) => step),
      (at) => report('onlyOnce', at, 'step'),
    );
  },
  standard: STANDARD_CONDUCT,
});
