import { earlyWarning } from '../../../src/domain/monitoring/early-warning';

describe('early warning', () => {
  it('is green while every signal is below its threshold', () => {
    expect(earlyWarning({ daysLateIncrease: 3, pastDueShare: 0.1, utilisation: 0.6 })).toEqual({
      level: 'green',
      red: [],
      amber: [],
    });
  });

  it('is amber from one threshold on, and red with three of them', () => {
    const two = { daysLateIncrease: 12, pastDueShare: 0.1, utilisation: 0.95 };
    expect(earlyWarning(two)).toEqual({
      level: 'amber',
      red: [],
      amber: ['daysLateIncrease', 'utilisation'],
    });
    expect(earlyWarning({ ...two, pastDueShare: 0.2 })).toEqual({
      level: 'red',
      red: [],
      amber: ['daysLateIncrease', 'pastDueShare', 'utilisation'],
    });
  });

  it('is red by any red signal or event; the unknown is passed over', () => {
    expect(earlyWarning({ insolvencyEvent: true, pastDueShare: null })).toEqual({
      level: 'red',
      red: ['insolvencyEvent'],
      amber: [],
    });
    expect(earlyWarning({ oldestDaysOverdue: 90 }).red).toEqual(['oldestDaysOverdue']);
    expect(earlyWarning({ insurerLimitWithdrawn: false }).level).toBe('green');
  });

  it('lets a limit be used to the full before it alarms', () => {
    expect(earlyWarning({ utilisation: 1 })).toMatchObject({ level: 'amber', amber: ['utilisation'] });
    expect(earlyWarning({ utilisation: 1.001 })).toMatchObject({ level: 'red', red: ['utilisation'] });
  });
});
