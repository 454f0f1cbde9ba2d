import { parseArgs } from 'node:util';
import { CommandProblem } from './command-problem';

/** What the command line asks for. */
export interface CommandOptions {
  readonly command: 'score' | 'dun';
  readonly ledger: string;
  readonly asOf: string;
  readonly language: 'en-US' | 'zh-CN';
  readonly policy: string | undefined;
  readonly out: string | undefined;
  readonly sheet: string | undefined;
  readonly dateOrder: 'DMY' | 'MDY' | undefined;
  readonly json: boolean;
}

const USAGE =
  'headless score|dun <ledger.xlsx|ledger.csv> --as-of YYYY-MM-DD [--policy FILE] [--out book.xlsx] [--json] ' +
  '[--sheet NAME] [--date-order DMY|MDY] [--language en-US|zh-CN]';

const OPTIONS = {
  'as-of': { type: 'string' },
  policy: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
  sheet: { type: 'string' },
  'date-order': { type: 'string' },
  language: { type: 'string', default: 'en-US' },
} as const;

/** @throws CommandProblem that says which word of the command line is wrong */
export function readOptions(words: readonly string[]): CommandOptions {
  const { values, positionals } = parsed(words);
  const [command, ledger, extra] = positionals;
  if (ledger === undefined || extra !== undefined) throw usage('name one command and one ledger file');
  const asOf = values['as-of'];
  if (asOf === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(asOf))
    throw usage('--as-of takes a date as YYYY-MM-DD');
  return {
    command: oneOf('the command', command, ['score', 'dun']),
    ledger,
    asOf,
    language: oneOf('--language', values.language, ['en-US', 'zh-CN']),
    policy: values.policy,
    out: outFile(values.out),
    sheet: values.sheet,
    dateOrder: dateOrder(values['date-order']),
    json: values.json,
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<T extends string>(what: string, word: string | undefined, choices: readonly T[]): T {
  const choice = choices.find((one) => one === word);
  if (choice === undefined) throw usage(`${what} is one of ${choices.join(', ')}, not “${word ?? ''}”`);
  return choice;
}

function dateOrder(word: string | undefined): CommandOptions['dateOrder'] {
  return word === undefined ? undefined : oneOf<'DMY' | 'MDY'>('--date-order', word, ['DMY', 'MDY']);
}

function outFile(out: string | undefined): string | undefined {
  if (out !== undefined && !/\.xlsx$/i.test(out)) throw usage('--out takes the name of an .xlsx file');
  return out;
}

function usage(fault: string): CommandProblem {
  return new CommandProblem(`${fault.replace(/\s+/g, ' ')}. Usage: ${USAGE}`);
}
