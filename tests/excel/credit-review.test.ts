import { addMonths } from '../../src/domain/calendar/month';
import { problemText } from '../../src/excel/problem-text';
import { planReview, writeReview } from '../../src/taskpane/wizards/credit-review/job';
import { STARTING_REVIEW, type ReviewChoices } from '../../src/taskpane/wizards/credit-review/review-choices';
import type { ReviewPlan } from '../../src/taskpane/wizards/credit-review/review-plan';
import { AS_OF, LEDGER } from './small-ledger';
import { check, FIRST_SHEET } from './wizard-run';
import {
  openWorkbook,
  problemIn,
  putCells,
  sheetNamed,
  testRun,
  valueOf,
  type TestWorkbook,
} from './workbook';

const STATEMENTS = [
  ['', '2024', '2025'],
  ['Total assets', 900, 1000],
  ['Current assets', 400, 500],
  ['Current liabilities', 300, 250],
  ['Total liabilities', 600, 600],
  ['Equity', 300, 400],
  ['Retained earnings', 150, 220],
  ['Revenue', 1500, 2000],
  ['EBIT', 90, 160],
];

let workbook: TestWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
  putCells(sheetNamed(workbook.book, 'Sheet1'), LEDGER);
  putCells(workbook.book.addSheet('Statements'), STATEMENTS);
});
afterEach(() => workbook.close());

async function review(part: Partial<ReviewChoices>, language: 'en-US' | 'zh-CN' = 'en-US') {
  const run = testRun({ language });
  const checked = valueOf(await check(FIRST_SHEET, run));
  return planReview(checked, { asOf: AS_OF }, run, { ...STARTING_REVIEW, ...part });
}
async function memoOf(plan: ReviewPlan, language: 'en-US' | 'zh-CN' = 'en-US'): Promise<string[][]> {
  const receipt = valueOf(await writeReview(plan, testRun({ language })));
  const sheet = sheetNamed(workbook.book, receipt.sheet);
  const used = sheet.usedRect(true);
  return used === null ? [] : sheet.readText(used);
}

describe('the wizard “Review one customer”', () => {
  it('reviews a customer of the ledger by all that is known, as a memo with lines to sign', async () => {
    const plan = valueOf(
      await review({
        customer: 'alder foods',
        statements: 'Statements',
        bureauScale: 'coface',
        bureauGrade: '8',
        done: ['registration', 'signedTerms'],
      }),
    );
    expect(plan.inLedger?.customer).toBe('Alder Foods');
    expect(plan.coverage).toBeGreaterThan(0.9);
    expect(plan.limit.suggested?.components.map(({ kind }) => kind)).toContain('netWorth');
    expect(plan.recommendation.conditions).toContain('checksFirst');
    const rows = await memoOf(plan);
    const row = (first: string): string[] => rows.find(([cell]) => cell === first) ?? [];
    expect(rows[0]?.[0]).toMatch(/^Credit review: alder foods$/i);
    expect(row('Altman, emerging markets').slice(1, 4)).toEqual(['7.38', '5.72', 'safe zone']);
    expect(row('Current ratio')[3]).toBe('up');
    expect(row('External grade')[1]).toBe('3');
    expect(row('Register entry and full name')[1]).toBe('☑ done');
    expect(row('Approved by')[2]).toMatch(/^_+$/);
  });

  it('reviews a new customer by references, bureau and statements, and asks for a deposit', async () => {
    const plan = valueOf(
      await review({
        customer: 'Newcomer Ltd',
        statements: 'Statements!A1:C9',
        bureauGrade: '3',
        expectedSales: '120,000',
        references: [
          { supplier: 'One', highestCredit: '10,000', daysLate: '0' },
          { supplier: 'Two', highestCredit: '30,000', daysLate: '4' },
        ],
      }),
    );
    expect(plan.inLedger).toBeNull();
    expect(plan.factors.find(({ factor }) => factor === 'paymentDaysLate')?.value).toBe('3 days');
    expect(plan.grade).not.toBeNull();
    expect(plan.limit.suggested?.binding).toBe('workingCapital');
    expect(plan.recommendation.conditions).toContain('deposit');
    expect(plan.limit.position.state).toBe('ok');
  });

  it('recommends nothing on credit where too little is known or a fact forbids it', async () => {
    const unknown = valueOf(await review({ customer: 'Nobody' }));
    expect(unknown).toMatchObject({ score: null, grade: null });
    expect(unknown.recommendation).toMatchObject({ termsDays: 0, nextReview: addMonths(AS_OF, 3) });
    const insolvent = valueOf(await review({ customer: 'Alder Foods', knownFact: 'insolvency' }));
    expect(insolvent.recommendation).toMatchObject({ limit: 0, termsDays: 0 });
    expect(insolvent.recommendation.conditions).toContain('prepayment');
  });

  it('says what it cannot read', async () => {
    const because = async (part: Partial<ReviewChoices>): Promise<string> =>
      problemText(problemIn(await review({ customer: 'Alder Foods', ...part })), 'en-US');
    expect(await because({ statements: 'Nowhere' })).toContain('Nowhere');
    expect(await because({ bureauGrade: '12' })).not.toBe('');
    expect(await because({ customer: ' ' })).toContain('Customer');
  });

  it('speaks Chinese throughout', async () => {
    const plan = valueOf(await review({ customer: 'Beacon Tools', statements: 'Statements' }, 'zh-CN'));
    const text = (await memoOf(plan, 'zh-CN')).flat();
    expect(
      text.filter((cell) => /[A-Za-z]{3,}/.test(cell) && !/Sheet1|Beacon|Altman|EMS/.test(cell)),
    ).toEqual([]);
  });
});
