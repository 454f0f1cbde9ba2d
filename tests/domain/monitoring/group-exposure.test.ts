import fc from 'fast-check';
import { groupExposures, type GroupMember } from '../../../src/domain/monitoring/group-exposure';

const GRADES = ['A', 'B', 'C'];

function member(customer: string, group: string | null, given: Partial<GroupMember> = {}): GroupMember {
  return { customer, group, open: 100, overdue: 10, limit: 200, grade: 'A', ...given };
}

describe('exposures of groups', () => {
  it('add up what the members owe and may owe', () => {
    const groups = groupExposures(
      [
        member('North', 'Holding', { open: 300, grade: 'C' }),
        member('Alone', null, { open: 500 }),
        member('South', 'Holding', { limit: null, grade: null }),
        member('Child', 'Single parent'),
      ],
      GRADES,
      0.5,
    );
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({
      group: 'Holding',
      open: 400,
      overdue: 20,
      limit: 200,
      isCapped: false,
      headroom: -200,
      share: 0.4,
      worstGrade: 'C',
    });
    expect(groups[0]?.members.map(({ customer }) => customer)).toEqual(['North', 'South']);
  });

  it('hold the cap on a single name for the whole group', () => {
    const groups = groupExposures(
      [member('North', 'Holding'), member('South', 'Holding'), member('Alone', null, { open: 800 })],
      GRADES,
      0.2,
    );
    expect(groups[0]).toMatchObject({ open: 200, limit: 200, isCapped: true, headroom: 0 });
  });

  it('know no limit where no member has one, and no share where nothing is owed', () => {
    const none = { limit: null, open: 0, grade: null };
    const groups = groupExposures([member('N', 'H', none), member('S', 'H', none)], GRADES, 0.2);
    expect(groups[0]).toMatchObject({ limit: null, headroom: null, share: null, worstGrade: null });
  });

  it('are the same whatever the order of the customers', () => {
    const anyMembers = fc.uniqueArray(
      fc.record({
        customer: fc.constantFrom(...'ABCDEFGH'),
        group: fc.option(fc.constantFrom('X', 'Y')),
        open: fc.integer({ min: -100, max: 10_000 }).map((cents) => cents / 100),
        overdue: fc.integer({ min: 0, max: 3 }),
        limit: fc.option(fc.integer({ min: 0, max: 9 })),
        grade: fc.option(fc.constantFrom(...GRADES)),
      }),
      { selector: ({ customer }) => customer },
    );
    fc.assert(
      fc.property(anyMembers, (members) => {
        expect(groupExposures([...members].reverse(), GRADES, 0.2)).toEqual(
          groupExposures(members, GRADES, 0.2),
        );
      }),
      { seed: 20261123 },
    );
  });
});
