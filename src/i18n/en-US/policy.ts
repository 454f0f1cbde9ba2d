import type { TableWordings } from '../policy-wording';
import { policyAssess } from './policy-assess';
import { policyChoices as choices } from './policy-choices';
import { policyCover } from './policy-cover';
import { policyDunning } from './policy-dunning';
import { policyExpected as expected } from './policy-expected';
import { policyMonitoring } from './policy-monitoring';
import { policyRates } from './policy-rates';
import { limitRuleNames } from './score-policy-names';

const tables: TableWordings = {
  ...policyAssess,
  ...policyRates,
  ...policyCover,
  ...policyDunning,
  ...policyMonitoring,
  conventions: {
    title: 'Conventions',
    help: 'How receivables are aged and measured.',
    fields: {
      agingBasis: { label: 'Age by', help: 'Due date: days overdue. Invoice date: days since invoicing.' },
      dsoDays: { label: 'DSO window', help: 'Days of sales that DSO looks back on.' },
      minimumCoverage: {
        label: 'Least known weight',
        help: 'A score needs this share of the weights to be known; the known ones are scaled up.',
      },
      baseCurrency: {
        label: 'Base currency',
        help: 'Three capitals. Other currencies are also stated in it, by the table of exchange rates.',
      },
    },
  },
  agingEdges: {
    title: 'Aging buckets',
    help: 'Where a bucket ends; the last bucket is everything beyond.',
    fields: { upToDays: { label: 'Up to days', help: 'Last day of the bucket, rising.' } },
  },
  scoreWeights: {
    title: 'Score weights',
    help: 'How much each factor counts. Weights are relative; they need not sum to 100.',
    fields: {
      factor: { label: 'Factor', help: 'What the customer is judged by.' },
      weight: { label: 'Weight', help: 'Zero leaves the factor out.' },
    },
  },
  scorePoints: {
    title: 'Score points',
    help: 'The points of a factor at certain values; in between, in proportion.',
    fields: {
      factor: { label: 'Factor', help: 'A factor of the table above.' },
      value: { label: 'Value', help: 'Rising within a factor. Shares as a fraction: 0.1 is 10%.' },
      points: { label: 'Points', help: '0 to 100.' },
    },
  },
  scoreRules: {
    title: 'Score rules',
    help: 'How the values of the score factors are taken from the ledger.',
    fields: {
      recentHalfLifeDays: {
        label: 'Half-life of payments',
        help: 'Days after which a payment counts half as much for the recent factors.',
      },
    },
  },
  knockOuts: {
    title: 'Knock-outs',
    help: 'Facts that cap the score whatever the factors say.',
    fields: {
      knockOut: { label: 'Fact', help: 'What must be true of the customer.' },
      highestScore: { label: 'Highest score', help: 'The score is at most this.' },
    },
  },
  grades: {
    title: 'Grades',
    help: 'What a score means, best grade first; the last grade starts at 0.',
    fields: {
      grade: { label: 'Grade', help: 'Its name.' },
      minimumScore: { label: 'From score', help: 'Lowest score that earns the grade.' },
      limitFactor: { label: 'Limit factor', help: 'Share of the suggested limit that may be used.' },
      action: { label: 'Action', help: 'What to do with the customer.' },
      probabilityOfDefault: { label: 'Default probability', help: 'Within one year.' },
      longestTermsDays: { label: 'Longest terms', help: 'Days of credit; 0 is payment before delivery.' },
      reviewMonths: { label: 'Review after', help: 'Months until the customer is reviewed again.' },
    },
  },
  limitRules: {
    title: 'Credit limit rules',
    help: 'How a suggested limit is built: the smallest of need and caps, times the stricter factor, rounded down.',
    fields: {
      newCustomerFactor: {
        label: limitRuleNames.newCustomerFactor,
        help: 'For a customer who has not paid anything yet.',
      },
      roundTo: {
        label: limitRuleNames.roundTo,
        help: 'A multiple of this amount; blank keeps two significant digits.',
      },
      usualTermsDays: {
        label: limitRuleNames.usualTermsDays,
        help: 'Days, for a customer whose own terms the ledger does not show.',
      },
      peakFactor: {
        label: limitRuleNames.peakFactor,
        help: 'How much the busiest month exceeds the average month.',
      },
      vatRate: { label: limitRuleNames.vatRate, help: 'Only where the ledger is net of VAT; else 0.' },
      singleNameShare: {
        label: limitRuleNames.singleNameShare,
        help: 'Highest share of all receivables for one customer.',
      },
      netWorthShare: {
        label: limitRuleNames.netWorthShare,
        help: 'Of the customer’s tangible net worth, where it is known.',
      },
      workingCapitalShare: {
        label: limitRuleNames.workingCapitalShare,
        help: 'Of the customer’s working capital, where it is known.',
      },
      uninsuredAppetite: {
        label: limitRuleNames.uninsuredAppetite,
        help: 'What may be risked beyond the insured limit, where there is one.',
      },
    },
  },
  behaviourBands: {
    title: 'Payment behaviour factors',
    help: 'How lateness shrinks the limit; leave the last bound blank for “any later”.',
    fields: {
      upToDaysLate: { label: 'Up to days late', help: 'Weighted days late, rising.' },
      factor: { label: 'Factor', help: 'Share of the limit that remains.' },
    },
  },
  calendarDays: {
    title: 'Calendar',
    help: 'Holidays, and weekend days that are worked. Empty: weekends only.',
    fields: {
      date: { label: 'Date', help: 'A day.' },
      dayKind: { label: 'Kind', help: 'Holiday, or a make-up workday.' },
      occasion: { label: 'Occasion', help: 'For your own memory.' },
    },
  },
};

export const policy = {
  setting: 'Setting',
  value: 'Value',
  meaning: 'What it means',
  tables,
  choices,
  expected,
};
