import { STANDARD_POLICY } from '../../../../src/policy/policy';
import type { Policy } from '../../../../src/policy/policy-tables';
import { addresseeOf } from '../../../../src/taskpane/wizards/dunning-schedule/addressee';
import { COLUMNS, readRows, record } from '../../../domain/ledger/ledger-of';

const { ledger } = readRows(
  [
    [...record({ customer: 'Plant A' }), 'Holding'],
    [...record({ customer: 'Plant B' }), ''],
    [...record({ customer: 'Alone' }), ''],
  ],
  { ...COLUMNS, group: 9 },
);
const policyWith = (parentLetters: 'yes' | 'no'): Policy => ({
  ...STANDARD_POLICY,
  dunningRules: { ...STANDARD_POLICY.dunningRules, parentLetters },
  dunningCustomers: [
    { customer: 'Plant B', ladder: null, customerState: null, blockedUntil: null, parent: 'Plant A' },
  ],
});
const names = ['Plant A', 'Plant B', 'Alone'];

describe('the addressee of letters', () => {
  it('is the customer itself unless the policy sends letters to parents', () => {
    expect(names.map(addresseeOf(ledger, policyWith('no')))).toEqual(names);
  });

  it('is the parent of the table of customers, then the group of the ledger', () => {
    expect(names.map(addresseeOf(ledger, policyWith('yes')))).toEqual(['Holding', 'Holding', 'Alone']);
  });
});
