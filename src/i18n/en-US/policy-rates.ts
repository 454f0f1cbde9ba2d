import type { TableWordings } from '../policy-wording';

type Rates = Pick<TableWordings, 'calendarRules' | 'exchangeRates' | 'statutoryRates' | 'interestRules'>;

/** The tables about days and rates. */
export const policyRates: Rates = {
  calendarRules: {
    title: 'Calendar rules',
    help: 'Which days of the week are free, and for which years the holidays are listed.',
    fields: {
      weekend: { label: 'Weekend', help: 'Free days of every week.' },
      coveredFrom: {
        label: 'Holidays listed from',
        help: 'Year. Before it, and where it is blank, only weekends are known.',
      },
      coveredTo: {
        label: 'Holidays listed to',
        help: 'Year. A notice date after it is worked out by weekends only, and a warning says so.',
      },
    },
  },
  exchangeRates: {
    title: 'Exchange rates',
    help: 'Into the base currency. Without a rate, currencies are never added.',
    fields: {
      currency: { label: 'Currency', help: 'Three capitals, such as USD.' },
      rate: { label: 'Rate', help: 'What one unit is worth in base currency.' },
      rateDate: {
        label: 'Rate of',
        help: 'First day it holds; a run takes the latest on or before its as-of date.',
      },
    },
  },
  statutoryRates: {
    title: 'Reference rates',
    help: 'Published rates that statutory interest is built on; add each new one in its own row.',
    fields: {
      rateKind: { label: 'Reference rate', help: 'Which one, or your own name for another.' },
      rateFrom: { label: 'From', help: 'First day, rising within a rate.' },
      yearlyRate: { label: 'Rate a year', help: 'As a percentage.' },
    },
  },
  interestRules: {
    title: 'Late interest',
    help: 'Which interest a late debt bears. A statement of what a rule says, no legal advice.',
    fields: {
      regime: { label: 'Interest by', help: 'The contract, or the statute that applies to you.' },
      agreedRate: {
        label: 'Agreed interest',
        help: 'Per year, as the contract says; blank: nothing agreed.',
      },
      rateMargin: {
        label: 'Margin over reference rate',
        help: '8 points in the United Kingdom and at least in the EU, 9 in Germany.',
      },
      interestYearDays: { label: 'Days of an interest year', help: '365, or 360 by some contracts.' },
    },
  },
};
