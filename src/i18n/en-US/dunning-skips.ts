import type { SkipReason } from '../../domain/dunning/skip-reason';

/** Why an open item gets no notice. */
export const dunningSkips: Readonly<Record<SkipReason, string>> = {
  withinTolerance: 'Within the tolerance',
  outOfScope: 'Not in the scope of this run',
  doNothing: 'The customer’s policy is to do nothing',
  insolvency: 'Customer in insolvency',
  legalProceedings: 'Customer in legal proceedings',
  customerOnHold: 'Customer on hold',
  blocked: 'No notices until a later date',
  promised: 'Payment promised, the day has not passed',
  creditBalance: 'The customer owes nothing on balance',
  paid: 'Paid',
  credit: 'Credit notes and unapplied cash',
  undated: 'No due date',
  disputed: 'Disputed',
  notYetDue: 'No step of the ladder reached yet',
  awaitsBusinessDay: 'Next step goes out on the coming business day',
  creditCovered: 'Covered by the customer’s credits',
  belowMinimum: 'Below the minimum amount of the dunning rules',
  alreadySent: 'This level was sent before',
  withinGap: 'A notice went to the customer too recently',
};
