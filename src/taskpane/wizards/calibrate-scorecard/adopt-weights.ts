import type { Scorecard } from '../../../domain/scoring/scorecard';
import { policyTableName } from '../../../excel/policy-layout';
import { ensurePolicySheet } from '../../../excel/policy-sheet';
import { isProblem, type Result } from '../../../excel/problem';
import type { Receipt } from '../../../excel/receipt';
import type { RunContext } from '../../../excel/run-context';
import { writeChanges } from '../../../excel/write-changes';
import { policyWordsIn } from '../../../i18n/policy-words';
import { wordingIn } from '../../../i18n/wording';
import { policyRows } from '../../../policy/policy';
import type { Policy } from '../../../policy/policy-tables';
import { ledgerFacts } from '../ledger-facts';
import type { CalibrationPlan } from './calibration-plan';

/** Puts the weights and points of a card into the workbook's policy sheet; Undo puts back what stood there. */
export async function adoptWeights(
  plan: CalibrationPlan,
  card: Scorecard,
  ctx: RunContext,
): Promise<Result<Receipt>> {
  const sheet = await ensurePolicySheet(ctx);
  if (isProblem(sheet)) return sheet;
  const words = policyWordsIn(ctx.language);
  const tables = tablesOf(card);
  const ids = ['scoreWeights', 'scorePoints'] as const;
  const edits = ids.map((id) => ({ table: policyTableName(id), rows: policyRows(id, tables, words) }));
  const facts = {
    kind: 'policyEdit',
    ...ledgerFacts(plan.checked, plan.policyVersion, ctx.language),
    asOf: plan.asOf,
    rowCount: edits.reduce((sum, { rows }) => sum + rows.length, 0),
    totals: tables.scoreWeights
      .map(({ factor, weight }) => `${wordingIn(ctx.language).policy.choices[factor]} ${weight}`)
      .join(', '),
  } as const;
  return writeChanges({ tables: edits }, facts, ctx);
}

/** The card as the policy's two tables of the score. */
function tablesOf({ factors }: Scorecard): Pick<Policy, 'scoreWeights' | 'scorePoints'> {
  return {
    scoreWeights: factors.map(({ factor, weight }) => ({ factor, weight })),
    scorePoints: factors.flatMap(({ factor, anchors }) =>
      anchors.map(({ value, points }) => ({ factor, value, points })),
    ),
  };
}
