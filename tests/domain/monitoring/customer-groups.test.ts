import { customerGroups } from '../../../src/domain/monitoring/customer-groups';
import { readRows, record } from '../ledger/ledger-of';

const WITH_GROUP = { customer: 0, invoiceNumber: 1, invoiceDate: 2, dueDate: 3, amount: 4, group: 5 };

function groupsOf(...rows: readonly (readonly [customer: string, group: unknown])[]): Record<string, string> {
  const cells = rows.map(([customer, group], i) => [customer, `I-${i}`, 45_900, 45_930, 100, group]);
  const { ledger } = readRows(cells, WITH_GROUP);
  return Object.fromEntries(customerGroups(ledger, [{ customer: 'Noted', parent: 'Holding' }]));
}

describe('groups of customers', () => {
  it('are read from the ledger, and from noted parents where it says nothing', () => {
    expect(groupsOf(['North', 'Holding'], ['South', ' Holding '], ['Alone', ''], ['Noted', null])).toEqual({
      North: 'Holding',
      South: 'Holding',
      Noted: 'Holding',
    });
  });

  it('hold a parent that is a customer itself', () => {
    expect(groupsOf(['Holding', ''], ['North', 'Holding'])).toMatchObject({
      Holding: 'Holding',
      North: 'Holding',
    });
  });

  it('do not depend on the order of the records', () => {
    const rows = [
      ['North', 'Zeta'],
      ['North', 'Alpha'],
      ['Noted', 'Alpha'],
    ] as const;
    expect(groupsOf(...rows)).toEqual(groupsOf(...[...rows].reverse()));
    expect(groupsOf(...rows)).toMatchObject({ North: 'Alpha', Noted: 'Alpha' });
  });

  it('are none where the ledger has no such column', () => {
    const { ledger } = readRows([record()]);
    expect(ledger.group).toBeUndefined();
    expect(customerGroups(ledger, []).size).toBe(0);
  });
});
