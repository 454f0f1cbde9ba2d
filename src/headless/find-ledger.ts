import { listSources } from '../excel/list-sources';
import { isProblem, problem, type Result } from '../excel/problem';
import type { RunContext } from '../excel/run-context';
import type { Inspection } from '../taskpane/wizards/job';
import { inspect } from '../taskpane/wizards/ledger-intake';

/** The named sheet, or the first one on which a row of titles is found; without any, what is wrong with the first. */
export async function findLedger(sheet: string | undefined, ctx: RunContext): Promise<Result<Inspection>> {
  if (sheet !== undefined) return inspect({ kind: 'sheet', sheet }, ctx);
  const sources = await listSources();
  if (isProblem(sources)) return sources;
  let first: Result<Inspection> = problem('emptySheet');
  for (const { choice } of sources.filter((source) => source.choice.kind === 'sheet')) {
    const inspection = await inspect(choice, ctx);
    if (!isProblem(inspection)) return inspection;
    if (isProblem(first) && first.problem === 'emptySheet') first = inspection;
  }
  return first;
}
