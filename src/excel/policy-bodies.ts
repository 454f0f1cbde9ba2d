import { POLICY_TABLE_IDS } from '../policy/policy';
import type { PolicyTableId } from '../policy/policy-tables';
import type { PolicyCells } from '../policy/read-policy';
import { POLICY_SHEET } from './own-sheets';
import { policyTableName } from './policy-layout';
import { sourceAt } from './source-at';
import type { SourceRange } from './source';

/** A policy table that the workbook has: its cells below the titles, and where they are. */
export interface PolicyBody {
  readonly id: PolicyTableId;
  readonly table: Excel.Table;
  readonly area: SourceRange;
  readonly cells: NonNullable<PolicyCells[PolicyTableId]>;
}

/** The policy tables of the workbook in the order of the policy; null without a policy sheet. */
export async function loadPolicyBodies(context: Excel.RequestContext): Promise<PolicyBody[] | null> {
  const { worksheets, tables } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(POLICY_SHEET).load('name');
  const found = POLICY_TABLE_IDS.map((id) => ({
    id,
    table: tables.getItemOrNullObject(policyTableName(id)).load('name'),
  }));
  await context.sync();
  if (sheet.isNullObject) return null;
  const present = found
    .filter(({ table }) => !table.isNullObject)
    .map(({ id, table }) => ({ id, table, range: bodyOf(table) }));
  await context.sync();
  return present.map(({ id, table, range }) => ({
    id,
    table,
    area: sourceAt(range.worksheet.name, range.address),
    cells: range.values as PolicyBody['cells'],
  }));
}

function bodyOf(table: Excel.Table): Excel.Range {
  const range = table.getDataBodyRange().load('values, address');
  range.worksheet.load('name');
  return range;
}

/** The rows by table, as the policy's rules read them. */
export function cellsOfBodies(bodies: readonly PolicyBody[]): PolicyCells {
  return Object.fromEntries(bodies.map(({ id, cells }) => [id, cells]));
}
