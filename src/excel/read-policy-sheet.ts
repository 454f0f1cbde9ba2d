import type { Language } from '../i18n/language';
import { policyWordsIn } from '../i18n/policy-words';
import { wordingIn } from '../i18n/wording';
import { isPolicyTableId, POLICY_TABLE_IDS, policyTable, STANDARD_POLICY } from '../policy/policy';
import type { PolicyProblem } from '../policy/policy-problem';
import type { Policy, PolicyTableId } from '../policy/policy-tables';
import { readPolicy, type PolicyCells } from '../policy/read-policy';
import { cellAddress, rangeAddress } from './cell-address';
import { POLICY_SHEET } from './own-sheets';
import { policyTableName } from './policy-layout';
import { problem, type Problem, type Result } from './problem';
import type { RunContext } from './run-context';
import { runExcel } from './run-excel';
import { sourceAt } from './source-at';
import type { SourceRange } from './source';

/** The credit policy as the sheet holds it now; what the sheet lacks, or the whole of it, is as in the standard policy. */
export function readPolicySheet(ctx: RunContext): Promise<Result<Policy>> {
  return runExcel<Policy>(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(POLICY_SHEET).load('name');
    await context.sync();
    if (sheet.isNullObject) return STANDARD_POLICY;
    const tables = POLICY_TABLE_IDS.map((id) => ({
      id,
      table: context.workbook.tables.getItemOrNullObject(policyTableName(id)).load('name'),
    }));
    await context.sync();
    const bodies = tables.flatMap(({ id, table }) => (table.isNullObject ? [] : [loadBody(id, table)]));
    await context.sync();
    return policyIn(bodies, ctx.language);
  });
}

interface Body {
  readonly id: PolicyTableId;
  readonly range: Excel.Range;
}

function loadBody(id: PolicyTableId, table: Excel.Table): Body {
  const range = table.getDataBodyRange().load('values, address');
  range.worksheet.load('name');
  return { id, range };
}

function policyIn(bodies: readonly Body[], language: Language): Result<Policy> {
  const cells: PolicyCells = Object.fromEntries(bodies.map(({ id, range }) => [id, range.values]));
  const reading = readPolicy(cells, policyWordsIn(language));
  if (reading.ok) return reading.policy;
  const [first] = reading.problems;
  if (first === undefined) throw new Error('A policy that cannot be read has no problem.');
  return problemAt(first, bodies, language);
}

function problemAt(found: PolicyProblem, bodies: readonly Body[], language: Language): Problem {
  const because = wordingIn(language).policy.expected[found.expected];
  const body = bodies.find(({ id }) => id === found.table);
  if (body === undefined) return problem('policyInvalid', { sheet: POLICY_SHEET, because });
  const area = sourceAt(body.range.worksheet.name, body.range.address);
  return problem('policyInvalid', {
    sheet: area.sheet,
    cell: cellOf(found, area),
    because,
    ...(found.found === undefined ? {} : { found: found.found }),
  });
}

function cellOf({ table, row, field, expected }: PolicyProblem, area: SourceRange): string {
  if (row === undefined || !isPolicyTableId(table)) return rangeAddress(area);
  const { layout, fields } = policyTable(table);
  const ofList = fields.findIndex(({ key }) => key === field);
  const ofSetting = expected === 'aKnownSetting' || expected === 'onlyOnce' ? 0 : 1;
  const column = layout === 'settings' ? ofSetting : Math.max(0, ofList);
  return cellAddress(area.row + row, area.column + column);
}
