import type { DunningChoices } from '../dunning-policy-wording';
import type { TableWordings } from '../policy-wording';

type DunningTables = Pick<
  TableWordings,
  'dunningLadder' | 'dunningRules' | 'dunningConduct' | 'dunningFees' | 'dunningCustomers'
>;

/** The policy's tables about dunning. */
export const policyDunning: DunningTables = {
  dunningLadder: {
    title: 'Dunning ladder',
    help: 'When which notice goes out, counted from the due date.',
    fields: {
      step: { label: 'Notice', help: 'Its name.' },
      offsetDays: { label: 'Days after due date', help: 'Negative: before it.' },
      convention: { label: 'If not a business day', help: 'Where the date moves.' },
      ladder: {
        label: 'Ladder',
        help: 'Blank: for everybody. A name: for the customers who have it in “Customers in dunning”.',
      },
      countedFrom: { label: 'Counted from', help: 'Blank: the due date.' },
      stepMinimum: {
        label: 'Minimum of the step',
        help: 'If a customer’s items on this step come to less, they stand one step lower.',
      },
      stepShare: { label: 'Minimum share', help: 'The same as a share of the customer’s balance.' },
      stepGapDays: { label: 'Days since last notice', help: 'Blank: the minimum gap of the rules.' },
      alwaysDunned: { label: 'Always dunned', help: 'Repeated after each gap, whatever the minimums say.' },
    },
  },
  dunningRules: {
    title: 'Dunning rules',
    help: 'What keeps small or recent matters out of a run.',
    fields: {
      minimumAmount: { label: 'Minimum amount', help: 'Smaller open items are not dunned.' },
      minimumGapDays: {
        label: 'Minimum gap',
        help: 'Days between two notices to a customer, where earlier notices are known.',
      },
      graceDays: { label: 'Grace days', help: 'Days late that do not count; interest runs all the same.' },
      paidTolerance: { label: 'Tolerance', help: 'Open items up to this amount count as paid.' },
      creditUse: { label: 'Credits and unapplied cash', help: 'What they do to what is asked for.' },
      stepOrder: { label: 'Order of steps', help: 'By age: the highest step reached.' },
      onCure: { label: 'After a payment', help: 'Where a customer goes on who has paid something dunned.' },
      letterGrouping: { label: 'Letters', help: 'What one letter holds.' },
      currenciesApart: { label: 'Letter per currency', help: 'No: one letter with totals by currency.' },
      parentLetters: { label: 'Letters to parents', help: 'Yes: a parent is written to for its children.' },
      minimumInterest: { label: 'Minimum interest', help: 'Less is not asked for.' },
    },
  },
  dunningConduct: {
    title: 'Conduct of notices',
    help: 'How notices of a step are sent, and what is suggested besides. Nothing is done by itself.',
    fields: {
      step: { label: 'Notice', help: 'A step of the ladder.' },
      payByDays: { label: 'Days to pay', help: 'From the notice, then the next business day.' },
      channel: { label: 'Channel', help: 'How it goes out.' },
      tone: { label: 'Tone', help: 'How it speaks.' },
      interestShown: { label: 'Shows interest', help: 'Late interest is shown, never booked.' },
      followUp: { label: 'Follow-up', help: 'What to consider besides.' },
    },
  },
  dunningFees: {
    title: 'Dunning fees',
    help: 'What a notice costs the customer; shown, never booked. Empty: nothing.',
    fields: {
      step: { label: 'Notice', help: 'A step of the ladder.' },
      feeCurrency: { label: 'Currency', help: 'Blank: any.' },
      fromAmount: { label: 'From amount dunned', help: 'Rising within a step.' },
      feeAmount: { label: 'Fee', help: 'Per letter.' },
      feeShare: { label: 'Fee, share of amount', help: 'On top of the fee.' },
      minimumFee: { label: 'At least', help: 'Blank: no bound.' },
      maximumFee: { label: 'At most', help: 'Blank: no bound.' },
    },
  },
  dunningCustomers: {
    title: 'Customers in dunning',
    help: 'Customers who are dunned otherwise than all others, or not at all.',
    fields: {
      customer: { label: 'Customer', help: 'As in the ledger.' },
      ladder: { label: 'Ladder', help: 'Blank: the parent’s, else that of everybody.' },
      customerState: { label: 'State', help: 'Keeps the customer out of dunning.' },
      blockedUntil: { label: 'No notices until', help: 'Last day of the block.' },
      parent: { label: 'Parent', help: 'Customer whose ladder it shares, and who may get its letters.' },
    },
  },
};

export const dunningChoices: DunningChoices = {
  dueDate: 'From the due date',
  monthEnd: 'From the end of that month',
  lastNotice: 'After the last notice',
  offset: 'Reduce what is asked for',
  showOnly: 'Shown only',
  ignore: 'Ignored',
  byAge: 'By age',
  sequential: 'One after the other',
  contextual: 'By the age of what is left',
  restart: 'From the first step',
  keepHighest: 'On the highest step so far',
  perCustomer: 'One per customer',
  perLevel: 'One per customer and level',
  perInvoice: 'One per invoice',
  email: 'E-mail',
  post: 'Post',
  phone: 'Telephone',
  friendly: 'Friendly',
  firm: 'Firm',
  final: 'Final',
  nothing: 'Nothing',
  creditHold: 'Credit hold',
  deliveryStop: 'Delivery stop',
  agency: 'Collection agency',
  legalAction: 'Legal action',
  insurerClaim: 'Claim on the insurer',
  writeOff: 'Write-off proposal',
  doNothing: 'No dunning',
  legalProceedings: 'In legal proceedings',
  customerOnHold: 'On hold',
};
