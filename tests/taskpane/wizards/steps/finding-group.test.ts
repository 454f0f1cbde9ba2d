import { FINDING_SEVERITY } from '../../../../src/domain/ledger/finding';
import type { FindingKind } from '../../../../src/domain/ledger/finding';
import type { StatedFinding } from '../../../../src/taskpane/wizards/job';
import { groupFindings } from '../../../../src/taskpane/wizards/steps/finding-group';

function found(kind: FindingKind, cell: string): StatedFinding {
  const finding = { kind, severity: FINDING_SEVERITY[kind], row: 1, column: 1, raw: '' };
  return { finding, sheet: 'Ledger', cell, text: '' };
}

describe('findings by kind', () => {
  const groups = groupFindings(
    [
      found('blankRow', 'A9'),
      found('textDate', 'C2'),
      found('errorCell', 'E4'),
      found('duplicateInvoiceNumber', 'B3'),
      found('blankDueDate', 'D3'),
      found('textDate', 'C5'),
    ],
    new Map<FindingKind, number>([
      ['textDate', 40_000],
      ['blankDueDate', 7],
    ]),
  );

  test('puts what cost a record first, then what needs an answer, the frequent before the rare', () => {
    expect(groups.map(({ kind }) => kind)).toEqual([
      'errorCell',
      'blankDueDate',
      'duplicateInvoiceNumber',
      'textDate',
      'blankRow',
    ]);
  });

  test('keeps the order of the sheet inside a kind, and counts those beyond the ones listed', () => {
    const dates = groups.find(({ kind }) => kind === 'textDate');
    expect(dates?.findings.map(({ cell }) => cell)).toEqual(['C2', 'C5']);
    expect(dates?.count).toBe(40_000);
  });
});
