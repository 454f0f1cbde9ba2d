import type { Result } from '../excel/problem';
import type { RunContext } from '../excel/run-context';
import type { Policy } from '../policy/policy-tables';
import { optionValue, type CommandOption, type OptionValues, type OptionWords } from './command-option';

/** What a command has besides its options. */
export interface CommandContext extends RunContext {
  /** The policy that `--policy` names, to go by instead of the workbook's policy sheet. */
  readonly policy?: Policy;
}

/** What a command answers. */
export interface Done {
  /** The figures that `--json` prints. */
  readonly totals: object;
  /** Name of the sheet that was written, if one was. */
  readonly sheet?: string;
  /** What a person should know, a line each; they go to stderr. */
  readonly notes?: readonly string[];
  /** What a person reads without `--json`, for commands that write no sheet. */
  readonly lines?: readonly string[];
}

export interface HeadlessCommand {
  readonly name: string;
  readonly options: readonly CommandOption[];
  readonly run: (words: OptionWords, ctx: CommandContext) => Promise<Result<Done>>;
}

/** Declares a command: its name, its own options, and its work on the open workbook. */
export function command<const O extends Readonly<Record<string, CommandOption>>>(declared: {
  readonly name: string;
  readonly options: O;
  readonly perform: (options: OptionValues<O>, ctx: CommandContext) => Promise<Result<Done>>;
}): HeadlessCommand {
  const { name, options, perform } = declared;
  return {
    name,
    options: Object.values(options),
    run: (words, ctx) => {
      const values = Object.entries(options).map(([key, option]) => [key, optionValue(option, words)]);
      // The keys and kinds of `options` are those of OptionValues<O>; entries lose their names.
      return perform(Object.fromEntries(values) as OptionValues<O>, ctx);
    },
  };
}
