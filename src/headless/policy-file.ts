import { PLAIN_WORDS, type PolicyCell } from '../policy/policy-table';
import { isPolicyTableId } from '../policy/policy';
import type { Policy } from '../policy/policy-tables';
import { readPolicy } from '../policy/read-policy';
import { wordingIn } from '../i18n/wording';
import type { Language } from '../i18n/language';
import { problem, type Result } from '../excel/problem';

/** Reads policy tables from a file's data: table id to rows of cells, in codes. Tables left out keep their defaults. */
export function policyOfFile(data: unknown, language: Language): Result<Policy> {
  if (typeof data !== 'object' || data === null) return unreadable('', language);
  const tables = Object.entries(data);
  const odd = tables.find(([id, rows]) => !isPolicyTableId(id) || !isRows(rows));
  if (odd !== undefined) return unreadable(odd[0], language);
  const reading = readPolicy(Object.fromEntries(tables), PLAIN_WORDS);
  if (reading.ok) return reading.policy;
  const [first] = reading.problems;
  if (first === undefined) throw new Error('A policy that cannot be read has no problem.');
  const place = [first.table, first.row === undefined ? '' : `row ${first.row + 1}`, first.field ?? ''];
  return problem('policyInvalid', {
    cell: place.filter((part) => part !== '').join(', '),
    because: wordingIn(language).policy.expected[first.expected],
    ...(first.found === undefined ? {} : { found: first.found }),
  });
}

function unreadable(table: string, language: Language): Result<Policy> {
  return problem('policyInvalid', {
    cell: table === '' ? 'the policy file' : table,
    because: wordingIn(language).reports.headless.policyRows,
  });
}

function isRows(value: unknown): value is PolicyCell[][] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isCell));
}

function isCell(value: unknown): value is PolicyCell {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
