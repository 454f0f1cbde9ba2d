import {
  chinaPenaltyCheck,
  chinaRateCap,
  chinaSmeLateInterest,
} from '../../../src/domain/interest/china-late-payment';
import { lateInterest } from '../../../src/domain/interest/late-interest';
import {
  lateInterestByPeriods,
  ukReferenceRate,
  type DatedRate,
} from '../../../src/domain/interest/reference-rates';
import {
  euLatePaymentClaim,
  ukCompensation,
  ukLatePaymentClaim,
} from '../../../src/domain/interest/statutory-claim';
import { day, number, optional, optionalNumber, records, required } from '../arguments-of';
import { bind, type Bindings } from '../binding';
import { aNumberOrNull, oneOf } from '../read-value';

const principal = number('principal');
const days = number('days');
const yearDays = optionalNumber('year_days');
const datedRates = (name: string) => records<DatedRate>(name, { from: day('from'), rate: number('rate') });

export const interestBindings: Bindings = {
  late_interest: bind(
    [principal, number('annual_rate'), days, yearDays, optional('rounding', oneOf('end', 'daily'))],
    lateInterest,
  ),
  late_interest_segments: bind(
    [principal, day('due_date'), day('paid_date'), datedRates('rates'), yearDays],
    lateInterestByPeriods,
  ),
  uk_late_payment_claim: bind([principal, number('base_rate'), days], ukLatePaymentClaim),
  uk_reference_rate: bind([day('became_late'), datedRates('table')], ukReferenceRate),
  late_compensation_uk: bind([number('debt')], ukCompensation),
  eu_late_payment_claim: bind(
    [principal, number('reference_rate'), days, optionalNumber('margin'), optionalNumber('compensation')],
    euLatePaymentClaim,
  ),
  china_sme_late_interest: bind(
    [
      principal,
      days,
      required('agreed_annual_rate', aNumberOrNull),
      required('lpr_at_contract', aNumberOrNull),
    ],
    chinaSmeLateInterest,
  ),
  china_penalty_check: bind([number('penalty'), number('actual_loss')], chinaPenaltyCheck),
  china_rate_cap: bind([number('lpr_one_year')], chinaRateCap),
};
