import type { TableWordings } from '../policy-wording';

type Cover = Pick<
  TableWordings,
  'insuranceRules' | 'insuredCountries' | 'excludedDebts' | 'insuredLimits' | 'lossRates' | 'provisionRules'
>;

/** The tables about insurance and expected losses. */
export const policyCover: Cover = {
  lossRates: {
    title: 'Loss rates',
    help: 'The provision matrix: what of a bucket is finally lost. Buckets as in “Aging buckets”.',
    fields: {
      segment: { label: 'Segment', help: 'Customers with rates of their own; blank: all others.' },
      lossUpToDays: { label: 'Overdue up to days', help: 'Rising; 0 is not yet due; blank in the last row.' },
      lossRate: { label: 'Loss rate', help: 'Lifetime loss as a share of the balance.' },
    },
  },
  provisionRules: {
    title: 'Expected loss',
    help: 'How expected losses follow from default probabilities and loss rates.',
    fields: {
      lossGivenDefault: { label: 'Loss given default', help: 'Share of a defaulted debt that is lost.' },
      forwardScalar: {
        label: 'Outlook factor',
        help: 'Loss rates are multiplied by it; 1 is a future like the past.',
      },
    },
  },
  insuranceRules: {
    title: 'Credit insurance',
    help: 'The terms of your trade credit insurance. “Insured: No” leaves every debt uninsured.',
    fields: {
      insured: { label: 'Insured', help: 'Whether there is an insurance.' },
      insurer: { label: 'Insurer', help: 'For your reports.' },
      insuredShare: { label: 'Insured share', help: 'Of the insured loss, usually 75% to 95%.' },
      deductible: { label: 'Deductible', help: 'Of each and every loss.' },
      deductibleOrder: {
        label: 'Deductible comes off',
        help: 'After the insured share pays less, and is usual.',
      },
      claimThreshold: { label: 'Smallest loss', help: 'Losses up to this amount are not insured.' },
      firstLoss: {
        label: 'Aggregate first loss left',
        help: 'What you still bear yourself in this policy year.',
      },
      maximumLiability: {
        label: 'Maximum liability left',
        help: 'The most the insurer still pays in this policy year; blank: no bound.',
      },
      discretionaryLimit: {
        label: 'Discretionary limit',
        help: 'Per customer, without asking the insurer; 0: none.',
      },
      maximumTermsDays: { label: 'Longest insured terms', help: 'Days of credit that may be granted.' },
      maximumExtensionDays: {
        label: 'Maximum extension',
        help: 'Days a debt may stay unpaid before deliveries must stop.',
      },
      extensionFrom: { label: 'Extension counts from', help: 'Due date, or invoice date by some policies.' },
      waitingMonths: {
        label: 'Waiting period',
        help: 'Months from the end of the extension to protracted default.',
      },
      notificationDays: {
        label: 'Notify within',
        help: 'Days after the end of the extension; later, cover may be lost.',
      },
      claimDays: { label: 'Claim within', help: 'Days after default.' },
      payoutDays: { label: 'Paid after', help: 'Days from the admitted claim to the payment.' },
      recoveryOrder: {
        label: 'Recoveries go',
        help: 'To insured and uninsured debt in proportion, or to the insured first.',
      },
      premiumRate: { label: 'Premium rate', help: 'Of insurable turnover.' },
      minimumPremium: { label: 'Minimum premium', help: 'Per policy year.' },
    },
  },
  insuredCountries: {
    title: 'Insured countries',
    help: 'Empty: all countries. With any covered country, only those.',
    fields: {
      country: { label: 'Country', help: 'As in the ledger’s country column.' },
      countryCover: { label: 'Cover', help: 'Covered, or not.' },
      countryShare: {
        label: 'Share in this country',
        help: 'Where it differs from the insured share; else blank.',
      },
    },
  },
  excludedDebts: {
    title: 'Debts not insured',
    help: 'What the insurance leaves out, whatever the limit.',
    fields: { debtKind: { label: 'Kind of debt', help: 'One a row.' } },
  },
  insuredLimits: {
    title: 'Insured limits',
    help: 'What the insurer granted per customer. A customer without a row has the discretionary limit.',
    fields: {
      insuredCustomer: { label: 'Insured customer', help: 'Name or code as in the ledger.' },
      insuredLimit: { label: 'Insured limit', help: 'In base currency; 0: refused or withdrawn.' },
      limitFrom: { label: 'Granted from', help: 'Deliveries from this day; blank: always.' },
      limitUntil: { label: 'Granted until', help: 'Last day; blank: until revoked.' },
    },
  },
};
