import { readTypeLine } from './excel-type-lines';
import type { TypeMetadata } from './type-metadata';

/** Class name to its description. */
export type ExcelMetadata = Readonly<Record<string, TypeMetadata>>;

/** Most lines say nothing about the shape of a class; this finds those that may, at a fraction of the cost. */
const TELLING =
  /_create(Property|Method|Indexer)Object|_invokeMethod|"_(isCollection|scalar)|\.prototype|GenericEventHandlers|^ {4}(var|Excel)/;

/** Reads the classes of the `Excel` namespace from the library's readable build, `excel-web-16.00.debug.js`. */
export function readExcelMetadata(source: string): ExcelMetadata {
  const lines = source.split(/\r?\n/);
  const start = lines.findIndex((line) => line.startsWith('var Excel;'));
  const end = lines.findIndex((line) => line.includes('var _EndExcel'));
  if (start < 0 || end < 0)
    throw new Error('This is not a readable build of the Excel library: no Excel namespace in it.');
  return readTypes(lines.slice(start, end));
}

function readTypes(lines: readonly string[]): ExcelMetadata {
  const types: Record<string, TypeMetadata> = {};
  let className: string | null = null;
  let member = '';
  lines.forEach((line, index) => {
    if (!TELLING.test(line)) return;
    const opened = /^ {4}var (\w+) = \(function \(_super\) \{/.exec(line)?.[1];
    if (opened !== undefined) className = opened;
    else if (className !== null && line.startsWith(`    Excel.${className} = ${className};`))
      className = null;
    if (className === null) return;
    member = memberNamed(line) ?? member;
    readTypeLine((types[className] ??= emptyType()), member, lines, index);
  });
  return types;
}

function memberNamed(line: string): string | undefined {
  return (
    /Object\.defineProperty\(\w+\.prototype, "(\w+)"/.exec(line)?.[1] ??
    /^ {8}\w+\.prototype\.(\w+) = function \(/.exec(line)?.[1]
  );
}

function emptyType(): TypeMetadata {
  return { isCollection: false, scalars: {}, objects: {}, methods: {}, events: {} };
}
