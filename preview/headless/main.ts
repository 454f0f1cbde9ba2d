import { loadAddin, type RunAnswer } from './addin-bundle';
import { CommandProblem } from './command-problem';
import { readOptions, type CommandOptions } from './options';
import { runCommand } from './run-command';

/** The command line of the host without a window: answers on stdout, one clear line on stderr when it cannot. */
async function main(words: readonly string[]): Promise<number> {
  try {
    const addin = await loadAddin();
    const options = readOptions(words, addin.commands());
    const answer = await runCommand(options, addin);
    for (const note of answer.notes) console.error(note);
    await printed(options.json ? JSON.stringify(answer.totals, null, 2) : inWords(options, answer));
    return 0;
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error;
    console.error(error.message);
    return 1;
  }
}

function inWords({ out }: CommandOptions, { lines, sheet }: RunAnswer & { readonly ok: true }): string {
  if (sheet === undefined) return lines.join('\n');
  return out === undefined
    ? `The sheet “${sheet}” was computed; name a file with --out to keep it, or take the figures with --json.`
    : `The sheet “${sheet}” was written to ${out}.`;
}

/** Waits until a pipe has taken the text: leaving the process would cut it off. */
function printed(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${text}\n`, (error) => (error ? reject(error) : resolve()));
  });
}

void main(process.argv.slice(2)).then((code) => process.exit(code));
