import { NO_DATE, type DayNumber } from '../../../src/domain/calendar/day-number';
import { isoDate } from '../../../src/domain/calendar/iso-date';
import { isFault } from '../../../src/domain/fault';
import { indemnity, type CoverTerms } from '../../../src/domain/insurance/indemnity';
import { insuredDefaultDate } from '../../../src/domain/insurance/insured-default-date';
import { insurancePremium, maximumLiability } from '../../../src/domain/insurance/premium';
import {
  insuredShareOfDebt,
  recoverySplit,
  type RecoveryAllocation,
  type RecoverySplit,
} from '../../../src/domain/insurance/recovery-split';
import { dayOrNone, number, optional, optionalNumber, orElse, record, type Argument } from '../arguments-of';
import { bind, type Bindings } from '../binding';
import { aDay, aNumber, oneOf } from '../read-value';

/** The usual waiting period. */
const WAITING_MONTHS = 6;

const allocation = optional<RecoveryAllocation>('recovery_allocation', oneOf('pro_rata', 'insured_first'));

const cover: Argument<CoverTerms> = record<CoverTerms>({
  creditLimit: number('credit_limit'),
  insuredShare: number('insured_pct'),
  deductible: optional('deductible', aNumber),
  deductibleBasis: optional('deductible_basis', oneOf('after_pct', 'before_pct')),
  threshold: optional('threshold', aNumber),
  firstLossRemaining: optional('first_loss_remaining', aNumber),
  recoveryAllocation: allocation,
  maximumLiabilityRemaining: optional('max_liability_remaining', aNumber),
});

const anEvent = oneOf('insolvency', 'protracted_default', 'protracted');

/** The date of insolvency must be known where that is the event, and counts only there. */
const insolvencyDate: Argument<DayNumber> = {
  names: ['event', 'insolvency_date'],
  read: (args) => {
    const event = anEvent(args['event'] ?? 'protracted_default');
    if (isFault(event)) return event;
    return event === 'insolvency' ? aDay(args['insolvency_date']) : NO_DATE;
  },
};

export const insuranceBindings: Bindings = {
  tci_indemnity: bind([number('outstanding'), cover, optionalNumber('recoveries')], indemnity),
  tci_recovery_insured_share: bind([number('outstanding'), number('credit_limit')], insuredShareOfDebt),
  tci_recovery_split: bind(
    [number('recovery'), number('outstanding'), number('credit_limit'), allocation],
    recoverySplit,
    ({ insuredDebt, uninsuredDebt }: RecoverySplit) => ({
      insured_debt: insuredDebt,
      uninsured_debt: uninsuredDebt,
    }),
  ),
  tci_premium: bind(
    [number('turnover'), number('rate'), optionalNumber('minimum_premium')],
    insurancePremium,
  ),
  tci_max_liability: bind([number('premium'), number('multiple')], maximumLiability),
  tci_default_date: bind(
    [
      dayOrNone('due_date'),
      orElse('mep_days', aNumber, 0),
      orElse('waiting_months', aNumber, WAITING_MONTHS),
      insolvencyDate,
    ],
    insuredDefaultDate,
    isoDate,
  ),
};
