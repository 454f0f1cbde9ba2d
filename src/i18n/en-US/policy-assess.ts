import type { TableWordings } from '../policy-wording';

/** The table of what is known of customers besides the ledger. */
export const policyAssess: Pick<TableWordings, 'customerFacts'> = {
  customerFacts: {
    title: 'Customer facts',
    help: 'What is known of customers besides the ledger. A blank cell is not known.',
    fields: {
      customer: { label: 'Customer', help: 'As in the ledger.' },
      factCurrency: {
        label: 'Currency',
        help: 'Of the amounts; blank: any that the customer is invoiced in.',
      },
      creditLimit: { label: 'Credit limit', help: 'The limit in force.' },
      externalGrade: { label: 'External grade', help: '1 (best) to 10, from a bureau or insurer.' },
      emergingMarketScore: { label: 'Altman EMS', help: 'From the last statements; see AR.ALTMAN.EMERGING.' },
      tangibleNetWorth: { label: 'Tangible net worth', help: 'Equity less intangible assets.' },
      workingCapital: { label: 'Working capital', help: 'Current assets less current liabilities.' },
      customerSince: { label: 'Customer since', help: 'Where it is longer than the ledger goes back.' },
      lastReview: { label: 'Last review', help: 'The date of the last credit review.' },
      knownFact: { label: 'Known fact', help: 'A knock-out that holds.' },
    },
  },
};
