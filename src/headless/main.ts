import { parseDate } from '../domain/calendar/parse-date';
import { isFault } from '../domain/fault';
import { isProblem, type Result } from '../excel/problem';
import { problemText } from '../excel/problem-text';
import { readPolicySheet } from '../excel/read-policy-sheet';
import type { RunContext } from '../excel/run-context';
import type { Language } from '../i18n/language';
import { wordingIn } from '../i18n/wording';
import { POLICY_TABLE_IDS, policyRows } from '../policy/policy';
import { PLAIN_WORDS } from '../policy/policy-table';
import { planDunning, writeDunning } from '../taskpane/wizards/dunning-schedule/job';
import type { CheckedLedger, RunOptions } from '../taskpane/wizards/job';
import { readLedger } from '../taskpane/wizards/ledger-intake';
import { planScore, writeScore } from '../taskpane/wizards/score-customers/job';
import { dunningTotals } from './dunning-totals';
import { findLedger } from './find-ledger';
import { policyOfFile } from './policy-file';
import type { HeadlessAnswer, HeadlessPolicy, HeadlessRequest } from './request';
import { scoreTotals } from './score-totals';

/** Runs a wizard's job on the open workbook, as the pane does, and answers with its figures. */
export async function run(request: HeadlessRequest): Promise<HeadlessAnswer> {
  const { language } = request;
  const ctx: RunContext = { language, signal: new AbortController().signal, onProgress: () => undefined };
  const asOf = parseDate(request.asOf);
  if (isFault(asOf)) return { ok: false, message: wordingIn(language).reports.headless.asOf(request.asOf) };
  const done = await runJob(request, asOf, ctx);
  return isProblem(done) ? { ok: false, message: problemText(done, language) } : done;
}

async function runJob(
  request: HeadlessRequest,
  asOf: number,
  ctx: RunContext,
): Promise<Result<HeadlessAnswer>> {
  const inspection = await findLedger(request.sheet, ctx);
  if (isProblem(inspection)) return inspection;
  const reading = request.dateOrder === undefined ? {} : { dateOrder: request.dateOrder };
  const checked = await readLedger(inspection, inspection.mapping, reading, ctx);
  if (isProblem(checked)) return checked;
  const options = optionsOf(request, asOf);
  if (isProblem(options)) return options;
  const totals = await (request.command === 'score' ? score : dun)(checked, options, ctx);
  if (isProblem(totals)) return totals;
  return { ok: true, ...totals, notes: notesOf(checked, ctx) };
}

function optionsOf({ policy: data, language }: HeadlessRequest, asOf: number): Result<RunOptions> {
  if (data === undefined) return { asOf };
  const policy = policyOfFile(data, language);
  return isProblem(policy) ? policy : { asOf, policy };
}

/** The policy sheet of the open workbook as rows by table id, in codes: what `HeadlessRequest.policy` takes. */
export async function policyTables(language: Language): Promise<HeadlessPolicy> {
  const ctx: RunContext = { language, signal: new AbortController().signal, onProgress: () => undefined };
  const policy = await readPolicySheet(ctx);
  if (isProblem(policy)) return { ok: false, message: problemText(policy, language) };
  const tables = POLICY_TABLE_IDS.map((id) => [id, policyRows(id, policy, PLAIN_WORDS)]);
  return { ok: true, tables: Object.fromEntries(tables) };
}

interface Written {
  readonly totals: object;
  /** Name of the sheet that was written. */
  readonly sheet: string;
}

async function score(checked: CheckedLedger, options: RunOptions, ctx: RunContext): Promise<Result<Written>> {
  const plan = await planScore(checked, options, ctx);
  if (isProblem(plan)) return plan;
  const receipt = await writeScore(plan, ctx);
  return isProblem(receipt) ? receipt : { totals: scoreTotals(plan), sheet: receipt.sheet };
}

async function dun(checked: CheckedLedger, options: RunOptions, ctx: RunContext): Promise<Result<Written>> {
  const plan = await planDunning(checked, options, ctx);
  if (isProblem(plan)) return plan;
  const receipt = await writeDunning(plan, ctx);
  return isProblem(receipt) ? receipt : { totals: dunningTotals(plan), sheet: receipt.sheet };
}

/** One line for a person when records were left out: how many, and the first of them with its cell. */
function notesOf({ findings, recordsSetAside }: CheckedLedger, { language }: RunContext): string[] {
  if (recordsSetAside === 0) return [];
  const first = findings.find(({ finding }) => finding.severity === 'reject' || finding.severity === 'ask');
  const where = first === undefined ? '' : `${first.sheet}!${first.cell}: ${first.text}`;
  return [wordingIn(language).reports.headless.setAside(recordsSetAside, where)];
}
