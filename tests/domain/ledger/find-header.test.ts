import { isFault } from '../../../src/domain/fault';
import { findHeader } from '../../../src/domain/ledger/find-header';

describe('findHeader', () => {
  it('finds the titles in the first row', () => {
    expect(
      findHeader([
        ['Customer', 'Due Date', 'Amount'],
        ['Acme', 45930, 100],
      ]),
    ).toEqual({
      headerRow: 0,
      headers: ['Customer', 'Due Date', 'Amount'],
      titleRows: 1,
    });
  });

  it('finds them under a report title, an as-of line and blank rows', () => {
    const head = [
      ['A/R Aging Detail'],
      ['As of 2025-06-30'],
      [],
      ['', 'Date', 'Num', 'Customer', 'Due date', 'Open balance'],
    ];
    expect(findHeader(head)).toMatchObject({ headerRow: 3 });
  });

  it('finds Chinese titles, and joins two rows of them', () => {
    const head = [
      ['某某有限公司应收账款明细表'],
      ['客户', '发票', '', '日期', '', '金额'],
      ['编号', '号码', '开票日期', '到期日', '结清日期', '（元）'],
      ['1080', '2121660618', '2013-01-25', '2013-02-24', '', 79.79],
    ];
    expect(findHeader(head)).toEqual({
      headerRow: 2,
      headers: ['客户编号', '发票号码', '开票日期', '到期日', '结清日期', '金额（元）'],
      titleRows: 2,
    });
  });

  it('does not take records for titles', () => {
    const head = [
      ['Customer', 'Due Date', 'Amount'],
      ['Amount Ltd', 'Balance', 'Total'],
      ['Acme', 45930, 1],
    ];
    expect(findHeader(head)).toMatchObject({ headerRow: 0 });
  });

  it.each([
    ['nothing', []],
    [
      'blank cells',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    [
      'records without titles',
      [
        ['Acme', 45930, 100],
        ['Umbra', 45930, 50],
      ],
    ],
    ['one title alone', [['Balance'], ['Acme']]],
  ])('says that there is no header in %s', (_, head) => {
    const header = findHeader(head);
    expect(isFault(header) && header.reason).toBe('noHeader');
  });

  it('looks no further than 50 rows', () => {
    const head = [...Array.from({ length: 50 }, () => ['x']), ['Customer', 'Amount']];
    expect(isFault(findHeader(head))).toBe(true);
  });
});
