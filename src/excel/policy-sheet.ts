import { newFingerprint } from '../domain/fingerprint';
import { STANDARD_POLICY } from '../policy/policy';
import type { Policy, PolicyTableId } from '../policy/policy-tables';
import { policyVersion } from '../policy/policy-version';
import { tablesOfSet, type StartingSet } from '../policy/starting-sets';
import { rangeAddress, withoutSheet } from './cell-address';
import { POLICY_SHEET } from './own-sheets';
import { COLUMN_HELP_ROW, layOutPolicy } from './policy-layout';
import { plainFacts } from './plain-facts';
import { isProblem, type Result } from './problem';
import { problemOfError } from './problem-of-error';
import type { Receipt } from './receipt';
import { storeReceipts } from './receipt-store';
import type { RunContext } from './run-context';
import { runExcel } from './run-excel';
import { newRunId, timestamp } from './run-id';
import { appendRun } from './run-log';
import { sourceAt } from './source-at';
import { surveyWorkbook, type Survey } from './survey';
import { takeBack } from './take-back';
import { writePolicyTable } from './write-policy-tables';

/** Whether the sheet was made now, or was there and left as it is. */
export interface PolicySheet {
  readonly sheet: string;
  readonly isNew: boolean;
}

/** What a new policy sheet begins with. */
export interface PolicyStart {
  readonly set?: StartingSet;
  readonly policy?: Policy;
}

/** Makes the sheet with a starting set of tables where there is none; one that is there is never overwritten. */
export function ensurePolicySheet(
  ctx: RunContext,
  { set = 'full', policy = STANDARD_POLICY }: PolicyStart = {},
): Promise<Result<PolicySheet>> {
  return runExcel<PolicySheet>(async (context) => {
    const existing = context.workbook.worksheets.getItemOrNullObject(POLICY_SHEET).load('name');
    await context.sync();
    if (!existing.isNullObject) return { sheet: existing.name, isNew: false };
    const survey = await surveyWorkbook(context);
    if (isProblem(survey)) return survey;
    const id = newRunId();
    const made = await makeSheet(context, { id, policy, tables: tablesOfSet(set) }, survey, ctx);
    if (!isProblem(made)) return { sheet: POLICY_SHEET, isNew: true };
    return takeBack(survey, { id, sheets: [POLICY_SHEET] }, made, ctx.language);
  });
}

interface NewSheet {
  readonly id: string;
  readonly policy: Policy;
  readonly tables: readonly PolicyTableId[];
}

async function makeSheet(
  context: Excel.RequestContext,
  { id, policy, tables }: NewSheet,
  survey: Survey,
  ctx: RunContext,
): Promise<Result<Receipt>> {
  try {
    const sheet = context.workbook.worksheets.add(POLICY_SHEET).load('id');
    sheet.visibility = 'Hidden';
    for (const table of layOutPolicy(policy, tables, 0, ctx.language)) writePolicyTable(sheet, table);
    sheet.freezePanes.freezeRows(COLUMN_HELP_ROW + 2);
    const used = sheet.getUsedRange(true).load('address, values');
    await context.sync();
    const receipt = receiptOf(sheet.id, used, { id, policy, tables });
    sheet.visibility = 'Visible';
    sheet.activate();
    appendRun(context, survey.logRow, receipt, ctx.language);
    storeReceipts(context, [receipt, ...survey.receipts]);
    await context.sync();
    return receipt;
  } catch (error) {
    return problemOfError(error);
  }
}

function receiptOf(sheetId: string, used: Excel.Range, { id, policy, tables }: NewSheet): Receipt {
  const fingerprint = newFingerprint();
  fingerprint.add(used.values);
  return {
    ...plainFacts('policy', tables.length, ''),
    policyVersion: policyVersion(policy),
    id,
    writtenAt: timestamp(),
    sheet: POLICY_SHEET,
    sheetId,
    address: rangeAddress(sourceAt(POLICY_SHEET, withoutSheet(used.address))),
    fingerprint: fingerprint.text(),
  };
}
