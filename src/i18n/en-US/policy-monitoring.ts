import type { NumberSignal } from '../../domain/monitoring/early-warning';
import type { TableWordings } from '../policy-wording';

/** The tables about early warning. */
export const policyMonitoring: Pick<TableWordings, 'watchSignals' | 'watchRules'> = {
  watchSignals: {
    title: 'Early warning',
    help: 'When a customer comes onto the watchlist. Days, counts, and shares as decimals: 0.2 is 20%.',
    fields: {
      watchSignal: { label: 'Signal', help: 'Delete the row of a signal that is not to count.' },
      amberFrom: { label: 'Amber from', help: 'From this value on it warns.' },
      redFrom: { label: 'Red from', help: 'From this value on it alarms; a limit alarms above it.' },
    },
  },
  watchRules: {
    title: 'Watchlist rules',
    help: 'How signals make a warning, and which changes of a limit are worth making.',
    fields: {
      ambersForRed: { label: 'Ambers that make a red', help: 'So many warnings are an alarm together.' },
      smallestLimitChange: {
        label: 'Smallest limit change',
        help: 'Smaller changes, as a share of the limit, are not proposed.',
      },
    },
  },
};

export const monitoringChoices: Readonly<
  Record<Exclude<NumberSignal, 'pastDueShare' | 'utilisation'>, string>
> = {
  daysLateIncrease: 'Days late: last 90 days less the year before',
  oldestDaysOverdue: 'Oldest item, days overdue',
  brokenPromises90Days: 'Promises broken in 90 days',
  shortPaymentShare: 'Share of payments that were short',
  ratingNotchesDown: 'Grades fallen in 12 months',
  portfolioShare: 'Share of all receivables',
};
