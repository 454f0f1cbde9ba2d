import { isProblem } from '../../excel/problem';
import { problemText } from '../../excel/problem-text';
import { examineLedger } from '../../taskpane/wizards/ledger-intake';
import { checkLines } from '../check/check-lines';
import { headerOf } from '../check/header-of';
import { intakeReport } from '../check/intake-report';
import { command } from '../command';
import { DATE_ORDER, SHEET } from '../command-option';
import { findLedger } from '../find-ledger';

/** Tells everything that reading a ledger finds, and writes nothing. */
export const check = command({
  name: 'check',
  options: {
    asOf: { word: 'as-of', kind: 'day' },
    sheet: SHEET,
    dateOrder: DATE_ORDER,
    decimalMark: { word: 'decimal-mark', kind: 'choice', choices: ['.', ','] },
    keepCopies: { word: 'keep-copies', kind: 'flag' },
  },
  perform: async ({ asOf, sheet, dateOrder, decimalMark, keepCopies }, ctx) => {
    const inspection = await findLedger(sheet, ctx);
    if (isProblem(inspection)) return inspection;
    const answers = {
      ...(asOf === undefined ? {} : { asOf }),
      ...(dateOrder === undefined ? {} : { dateOrder }),
      ...(decimalMark === undefined ? {} : { decimalMark }),
      keepCopies,
    };
    const checked = await examineLedger(inspection, inspection.mapping, answers, ctx);
    if (!isProblem(checked)) {
      const report = intakeReport(inspection, checked);
      return { totals: report, lines: checkLines(report) };
    }
    // What is no ledger is an answer too: what was found until there, and why it cannot be read as one.
    const refused = problemText(checked, ctx.language);
    return { totals: { ...headerOf(inspection), refused }, lines: [refused] };
  },
});
