import { customersNamed } from '../../../../src/taskpane/wizards/score-customers/customers-named';
import { scorePlan } from '../../../support/pane-harness/plain-data';

describe('looking for a customer', () => {
  const found = (text: string) => customersNamed(scorePlan.rows, text).map(({ customer }) => customer);

  test('finds part of a name in any case and any script', () => {
    expect(found('ACME')).toEqual(['Acme']);
    expect(found('浦东')).toEqual(['上海浦东新区精密机械制造有限公司']);
  });

  test('shows everybody for a blank text, and nobody for a name that is not there', () => {
    expect(found('  ')).toHaveLength(scorePlan.rows.length);
    expect(found('nobody')).toEqual([]);
  });
});
