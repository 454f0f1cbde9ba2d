import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A figure that somebody else printed or computed: a reference function, its arguments, and what it must answer. */
export interface GoldenCase {
  readonly id: string;
  readonly function: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
  /** How far a number may be off; texts, dates and errors must agree exactly. */
  readonly tolerance: number;
  readonly source: string;
}

/**
 * The cases of one file: a list of records, or, in a file of JSON lines, a record a line. Throws, naming the file and the
 * record, when it is anything else.
 */
export function readCases(file: string): readonly GoldenCase[] {
  const text = readFileSync(file, 'utf8');
  const content: unknown = JSON.parse(
    file.endsWith('.jsonl') ? `[${text.trim().replaceAll('\n', ',')}]` : text,
  );
  if (!Array.isArray(content)) throw new TypeError(`${file} holds no list of cases.`);
  return content.map((record: unknown, at) => caseOf(record, `${file}, record ${at + 1}`));
}

/** The cases of every file of a folder, topic by topic. */
export function readCasesOfFolder(folder: string): readonly GoldenCase[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().flatMap((name) => readCases(join(folder, name)));
}

function caseOf(record: unknown, place: string): GoldenCase {
  if (!isRecord(record) || !isRecord(record['args']) || typeof record['function'] !== 'string') {
    throw new TypeError(`${place} needs a function and its args.`);
  }
  if (!('expected' in record)) throw new TypeError(`${place} does not say what is expected.`);
  const { id, tolerance, source } = record;
  return {
    id: typeof id === 'string' ? id : place,
    function: record['function'],
    args: record['args'],
    expected: record['expected'],
    tolerance: typeof tolerance === 'number' ? tolerance : 0,
    source: typeof source === 'string' ? source : '',
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
