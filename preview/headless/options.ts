import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isoSerial } from '../files/serial-date';
import type { CommandDescription, OptionDescription } from './addin-bundle';
import { CommandProblem } from './command-problem';

/** What the command line asks for. */
export interface CommandOptions {
  readonly command: string;
  readonly ledger: string;
  readonly language: 'en-US' | 'zh-CN';
  readonly policy: string | undefined;
  readonly out: string | undefined;
  readonly json: boolean;
  /** The command's own options: a checked word by name, true for a flag. */
  readonly own: Readonly<Record<string, string | boolean>>;
}

/** Options that every command has, because they concern the host: files, and how to answer. */
const COMMON = {
  policy: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
  language: { type: 'string', default: 'en-US' },
} as const;
const COMMON_USAGE = '[--policy FILE] [--out book.xlsx] [--json] [--language en-US|zh-CN]';
const LANGUAGES = ['en-US', 'zh-CN'] as const;

/** @throws CommandProblem that says which word of the command line is wrong */
export function readOptions(
  words: readonly string[],
  commands: readonly CommandDescription[],
): CommandOptions {
  const command = commandOf(words, commands);
  const { values, positionals } = parsed(words, command);
  const [, ledger, extra] = positionals;
  if (ledger === undefined || extra !== undefined)
    throw wrong('name one command and one ledger file', command);
  return {
    command: command.name,
    ledger,
    language: oneOf('--language', textOf(values['language']), LANGUAGES, command),
    policy: textOf(values['policy']),
    out: outFile(textOf(values['out']), command),
    json: values['json'] === true,
    own: Object.fromEntries(command.options.flatMap((option) => ownOption(option, values, command))),
  };
}

type Values = Readonly<Record<string, unknown>>;

function commandOf(words: readonly string[], commands: readonly CommandDescription[]): CommandDescription {
  const names = commands.map(({ name }) => name);
  // The command stands first, so that its own options are known before anything else is read.
  const command = commands.find(({ name }) => name === words.find((word) => names.includes(word)));
  if (command !== undefined) return command;
  const found = words.find((word) => !word.startsWith('-')) ?? '';
  throw new CommandProblem(
    `the command is one of ${names.join(', ')}, not “${found}”. Usage: headless ${names.join('|')} ` +
      `<ledger.xlsx|ledger.csv> [options] ${COMMON_USAGE}`,
  );
}

function parsed(
  words: readonly string[],
  command: CommandDescription,
): { values: Values; positionals: string[] } {
  const own: NonNullable<ParseArgsConfig['options']> = {};
  for (const { word, kind } of command.options) own[word] = { type: kind === 'flag' ? 'boolean' : 'string' };
  try {
    return parseArgs({ args: [...words], options: { ...own, ...COMMON }, allowPositionals: true });
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error), command);
  }
}

function ownOption(
  option: OptionDescription,
  values: Values,
  command: CommandDescription,
): (readonly [string, string | boolean])[] {
  const given = values[option.word];
  if (given === true) return [[option.word, true]];
  if (typeof given !== 'string') {
    if (option.required === true) throw wrong(expectation(option), command);
    return [];
  }
  if (!takes(option, given)) throw wrong(`${expectation(option)}, not “${given}”`, command);
  return [[option.word, given]];
}

function takes({ kind, choices }: OptionDescription, word: string): boolean {
  if (kind === 'day') return isoSerial(word) !== undefined;
  if (kind === 'whole') return /^\d{1,9}$/.test(word);
  if (kind === 'number') return /^-?\d+(?:\.\d+)?$/.test(word);
  return kind === 'choice' ? (choices ?? []).includes(word) : word !== '';
}

function expectation({ word, kind, choices = [] }: OptionDescription): string {
  if (kind === 'choice') return `--${word} is one of ${choices.join(', ')}`;
  return `--${word} takes ${{ day: 'a date as YYYY-MM-DD', whole: 'a whole number', number: 'a number', text: 'a text', flag: 'nothing' }[kind]}`;
}

function oneOf<T extends string>(
  what: string,
  word: string | undefined,
  choices: readonly T[],
  command: CommandDescription,
): T {
  const choice = choices.find((one) => one === word);
  if (choice === undefined)
    throw wrong(`${what} is one of ${choices.join(', ')}, not “${word ?? ''}”`, command);
  return choice;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function outFile(out: string | undefined, command: CommandDescription): string | undefined {
  if (out !== undefined && !/\.xlsx$/i.test(out))
    throw wrong('--out takes the name of an .xlsx file', command);
  return out;
}

function wrong(fault: string, command: CommandDescription): CommandProblem {
  const own = command.options.map(usageOf).join(' ');
  const usage = `headless ${command.name} <ledger.xlsx|ledger.csv> ${own} ${COMMON_USAGE}`;
  return new CommandProblem(`${fault.replace(/\s+/g, ' ')}. Usage: ${usage.replace(/ {2,}/g, ' ')}`);
}

function usageOf({ word, kind, choices = [], required }: OptionDescription): string {
  if (kind === 'flag') return `[--${word}]`;
  const value = { choice: choices.join('|'), day: 'YYYY-MM-DD', whole: 'N', number: 'X', text: 'TEXT' }[kind];
  return required === true ? `--${word} ${value}` : `[--${word} ${value}]`;
}
