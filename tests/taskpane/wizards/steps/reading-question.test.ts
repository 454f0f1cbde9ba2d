import type { FindingKind } from '../../../../src/domain/ledger/finding';
import { readingQuestions } from '../../../../src/taskpane/wizards/steps/reading-question';
import { checkedLedger } from '../../../support/pane-harness/plain-data';

const found = (...kinds: FindingKind[]) => ({
  ...checkedLedger,
  findingCounts: new Map(kinds.map((kind) => [kind, 2])),
});

describe('what a person is asked of a ledger as a whole', () => {
  test('asks nothing of a ledger that says everything itself', () => {
    expect(readingQuestions(found('textDate', 'textAmount', 'dateOrderProven'), {})).toEqual([]);
    expect(readingQuestions(null, {})).toEqual([]);
  });

  test('asks what the findings leave open: dates, decimals, copies', () => {
    expect(readingQuestions(found('likelyDate'), {})).toEqual(['dateOrder']);
    expect(readingQuestions(found('duplicateRow', 'ambiguousAmount', 'ambiguousDate'), {})).toEqual([
      'dateOrder',
      'decimalMark',
      'keepCopies',
    ]);
  });

  test('keeps an answered question in sight, while the ledger is read again and after', () => {
    expect(readingQuestions(null, { decimalMark: ',' })).toEqual(['decimalMark']);
    expect(readingQuestions(found(), { keepCopies: false })).toEqual(['keepCopies']);
  });
});
