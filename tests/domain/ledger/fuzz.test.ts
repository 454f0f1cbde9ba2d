import fc from 'fast-check';
import { isFault } from '../../../src/domain/fault';
import { checkLedger } from '../../../src/domain/ledger/check-ledger';
import { findHeader } from '../../../src/domain/ledger/find-header';
import { LedgerBuilder } from '../../../src/domain/ledger/ledger-builder';
import { proposeMapping } from '../../../src/domain/ledger/propose-mapping';
import { readReportHead } from '../../../src/domain/ledger/report-head';
import { COLUMNS } from './ledger-of';

const GRIDS = 10_000;

const oddText = fc.constantFrom(
  '#N/A',
  '#REF!',
  '########',
  'NaN',
  'Infinity',
  '-Infinity',
  '1e309',
  'null',
  'undefined',
  '=1+1',
  '@cmd',
  '-2+3',
  '\u202e321',
  '\ufeffAcme',
  '😀',
  '合计',
  'Total',
  '小计',
  '31/02/2013',
  '03/04/2026',
  '12.5万',
  '1,234',
  '1.234,56-',
  '９９',
  '--',
  '',
  ' ',
  '\u0000',
  '<b>x</b>',
  '2013-06-30',
  '20130630',
  '40973',
  'Yes',
  '(5)',
  '99999999999999999999',
);
const cell = fc.oneof(
  oddText,
  oddText,
  fc.string({ maxLength: 8 }),
  fc.double(),
  fc.integer({ min: -60_000, max: 60_000 }),
  fc.boolean(),
  fc.constantFrom<unknown>('', null, undefined, Number.MAX_VALUE, Number.NaN, -0),
);
const grid = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 });

describe('any grid of cells', () => {
  it('is read without a crash, and every row is in the ledger or has a finding', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const builder = new LedgerBuilder(COLUMNS);
        builder.add(rows.slice(0, 5), 1);
        builder.add(rows.slice(5), 6);
        const reading = builder.finish();
        const { ledger, rowsSkipped, recordsSetAside } = reading;
        expect(ledger.rowCount + rowsSkipped + recordsSetAside).toBe(rows.length);
        const told = new Set([...ledger.gridRow, ...reading.findings.map(({ row }) => row)]);
        expect(rows.filter((_, i) => !told.has(i + 1))).toEqual([]);
        expect([...ledger.amount].every(Number.isFinite)).toBe(true);
        const { copies } = checkLedger(ledger, COLUMNS);
        expect(copies.every((i) => i < ledger.rowCount)).toBe(true);
      }),
      { seed: 20261123, numRuns: GRIDS },
    );
  });

  it('never crashes the search for titles and columns', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const head = [['Customer', 'Due Date', 'Amount'], ...rows];
        const header = findHeader(rows.length % 2 === 0 ? head : [...rows, ...head]);
        if (isFault(header)) return;
        readReportHead(head, header);
        const { columns } = proposeMapping(header.headers, rows);
        expect(new Set(columns.map(({ column }) => column)).size).toBe(columns.length);
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });
});
