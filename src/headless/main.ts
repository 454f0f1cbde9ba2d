import { isProblem } from '../excel/problem';
import { problemText } from '../excel/problem-text';
import { readPolicySheet } from '../excel/read-policy-sheet';
import type { RunContext } from '../excel/run-context';
import type { Language } from '../i18n/language';
import { POLICY_TABLE_IDS, policyRows } from '../policy/policy';
import { PLAIN_WORDS } from '../policy/policy-table';
import type { CommandContext } from './command';
import type { CommandOption } from './command-option';
import { COMMANDS } from './commands';
import { policyOfFile } from './policy-file';
import type { HeadlessAnswer, HeadlessPolicy, HeadlessRequest } from './request';

/** The commands with their options, for the host to split a command line by. */
export function commands(): readonly { readonly name: string; readonly options: readonly CommandOption[] }[] {
  return COMMANDS.map(({ name, options }) => ({ name, options }));
}

/** Runs a command on the open workbook, as the pane does its work, and answers with its figures. */
export async function run({ command, language, options, policy }: HeadlessRequest): Promise<HeadlessAnswer> {
  const wanted = COMMANDS.find(({ name }) => name === command);
  if (wanted === undefined) throw new TypeError(`There is no command “${command}”.`);
  const rules = policy === undefined ? undefined : policyOfFile(policy, language);
  if (isProblem(rules)) return { ok: false, message: problemText(rules, language) };
  const ctx: CommandContext = { ...contextIn(language), ...(rules === undefined ? {} : { policy: rules }) };
  const done = await wanted.run(options, ctx);
  if (isProblem(done)) return { ok: false, message: problemText(done, language) };
  return { ok: true, notes: [], lines: [], ...done };
}

/** The policy sheet of the open workbook as rows by table id, in codes: what `HeadlessRequest.policy` takes. */
export async function policyTables(language: Language): Promise<HeadlessPolicy> {
  const policy = await readPolicySheet(contextIn(language));
  if (isProblem(policy)) return { ok: false, message: problemText(policy, language) };
  const tables = POLICY_TABLE_IDS.map((id) => [id, policyRows(id, policy, PLAIN_WORDS)]);
  return { ok: true, tables: Object.fromEntries(tables) };
}

function contextIn(language: Language): RunContext {
  return { language, signal: new AbortController().signal, onProgress: () => undefined };
}
