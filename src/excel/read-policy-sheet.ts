import { policyWordsIn } from '../i18n/policy-words';
import { STANDARD_POLICY } from '../policy/policy';
import type { Policy } from '../policy/policy-tables';
import { readPolicy } from '../policy/read-policy';
import { cellsOfBodies, loadPolicyBodies } from './policy-bodies';
import { policyProblemAt } from './policy-place';
import type { Result } from './problem';
import type { RunContext } from './run-context';
import { runExcel } from './run-excel';

/** The credit policy as the sheet holds it now; what the sheet lacks, or the whole of it, is as in the standard policy. */
export function readPolicySheet(ctx: RunContext): Promise<Result<Policy>> {
  return runExcel<Policy>(async (context) => {
    const bodies = await loadPolicyBodies(context);
    if (bodies === null) return STANDARD_POLICY;
    const reading = readPolicy(cellsOfBodies(bodies), policyWordsIn(ctx.language));
    if (reading.ok) return reading.policy;
    const [first] = reading.problems;
    if (first === undefined) throw new Error('A policy that cannot be read has no problem.');
    return policyProblemAt(first, bodies, ctx.language);
  });
}
