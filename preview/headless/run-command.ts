import type { HeadlessAddin, RunAnswer } from './addin-bundle';
import { CommandProblem } from './command-problem';
import { withWorkbook } from './open-host';
import type { CommandOptions } from './options';
import { readPolicyOption } from './policy-option';
import { readWorkbook, writeWorkbook } from './workbook-file';

type Answer = Extract<RunAnswer, { readonly ok: true }>;

/**
 * Opens the ledger, runs the add-in's command on it, and writes the workbook where `--out` says.
 * @throws CommandProblem with the one line that says why it could not be done
 */
export async function runCommand(options: CommandOptions, addin: HeadlessAddin): Promise<Answer> {
  const content = await readWorkbook(options.ledger);
  const policy = await readPolicyOption(options, addin);
  return withWorkbook(content, options.language, async (book) => {
    const { command, language, own } = options;
    const request = { command, language, options: own };
    const answer = await addin.run(policy === undefined ? request : { ...request, policy });
    if (!answer.ok) throw new CommandProblem(`${options.ledger}: ${answer.message}`);
    await book.settled();
    if (options.out !== undefined) await writeWorkbook(options.out, book);
    return answer;
  });
}
