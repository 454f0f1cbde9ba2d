import type { HeadlessAddin } from './addin-bundle';
import { CommandProblem } from './command-problem';
import { withWorkbook } from './open-host';
import type { CommandOptions } from './options';
import { readBytes, readWorkbook } from './workbook-file';

/**
 * The rows of policy tables that `--policy` names: a .json file with rows by table id, or a workbook with a policy sheet.
 * @throws CommandProblem that names the file
 */
export async function readPolicyOption(
  { policy: file, language }: CommandOptions,
  addin: HeadlessAddin,
): Promise<unknown> {
  if (file === undefined) return undefined;
  if (/\.json$/i.test(file)) return parsed(file, await readBytes(file));
  const answer = await withWorkbook(await readWorkbook(file), language, () => addin.policyTables(language));
  if (!answer.ok) throw new CommandProblem(`${file}: ${answer.message}`);
  return answer.tables;
}

function parsed(file: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandProblem(`${file} is no JSON: ${reason}`, error);
  }
}
