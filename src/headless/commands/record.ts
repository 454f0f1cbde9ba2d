import { isProblem, problem } from '../../excel/problem';
import { wordingIn } from '../../i18n/wording';
import { planRecords, writeRecord } from '../../taskpane/wizards/notice-record/job';
import { command } from '../command';
import { SHEET } from '../command-option';
import { recordTotals } from '../record-totals';

/** Enters the latest dunning schedule of the workbook, as it was edited, in the log of notices. */
export const record = command({
  name: 'record',
  options: { sheet: SHEET },
  perform: async ({ sheet }, ctx) => {
    const plans = await planRecords(ctx, ctx.policy);
    if (isProblem(plans)) return plans;
    const plan = plans.find(({ proposal }) => sheet === undefined || proposal.sheet === sheet);
    if (plan === undefined) {
      const because = wordingIn(ctx.language).dunning.record.none;
      return sheet === undefined
        ? problem('nothingToRecord', { because })
        : problem('sheetMissing', { found: sheet });
    }
    const receipt = await writeRecord(plan, ctx);
    return isProblem(receipt) ? receipt : { totals: recordTotals(plan), sheet: receipt.sheet };
  },
});
