import { isFault, type Outcome } from '../fault';
import { notNegative, share, firstFault } from '../number-checks';
import { largestDiscount } from './largest-discount';
import { breakEvenDiscount, valueOfDiscount } from './value-of-discount';

/** A cash discount as it may be offered, and what money costs. Rates are decimals. */
export interface DiscountOffer {
  readonly rate: number;
  readonly days: number;
  /** Of a year. */
  readonly costOfFunds: number;
  /** Share of the customer's purchases on which it takes the discount. */
  readonly takeUp: number;
}

/** How a customer buys and pays today. */
export interface DiscountCandidate {
  /** Of a year. */
  readonly sales: number;
  /** From the invoice to the payment. */
  readonly payDays: number;
  /** Probability of default within a year and share lost then: a debt paid sooner cannot default later. */
  readonly probability: number;
  readonly lossGivenDefault: number;
}

/** What an offer is worth with one customer, a year. */
export interface OfferValue {
  /** Earlier money less the discount. */
  readonly timeValue: number;
  /** Losses avoided because debts are outstanding for fewer days. */
  readonly riskValue: number;
  /** Both together: an offer pays when it is positive. */
  readonly value: number;
  /** Largest discount at which earlier money and lower risk still pay for it; 0 where the customer pays sooner anyway. */
  readonly breakEven: number;
  /** The same without the risk, by Hill and Riener: sales stay, and the others go on paying as they do. */
  readonly largest: number;
  /** Receivables that the offer turns into cash. */
  readonly cashReleased: number;
}

/** A customer that already pays by the discount day would only be given money: its offer costs the whole discount. */
export function offerValue(candidate: DiscountCandidate, offer: DiscountOffer): Outcome<OfferValue> {
  const { sales, payDays, probability, lossGivenDefault } = candidate;
  const { rate, days, costOfFunds, takeUp } = offer;
  const invalid = firstFault(
    notNegative(sales, 'creditSales'),
    share(probability, 'probabilityOfDefault'),
    share(lossGivenDefault, 'lossGivenDefault'),
  );
  if (invalid !== undefined) return invalid;
  const paidOn = Math.min(days, payDays);
  const timeValue = valueOfDiscount(sales, rate, paidOn, payDays, costOfFunds, takeUp);
  if (isFault(timeValue)) return timeValue;
  const sooner = Math.max(0, payDays - days);
  const avoided = probability * lossGivenDefault * (sooner / 365);
  const time = sooner === 0 ? 0 : breakEvenDiscount(days, payDays, costOfFunds);
  if (isFault(time)) return time;
  const largest = sooner === 0 ? 0 : largestDiscount(payDays, days, payDays, takeUp, 0, costOfFunds / 365);
  if (isFault(largest)) return largest;
  const riskValue = takeUp * sales * avoided;
  return {
    timeValue,
    riskValue,
    value: timeValue + riskValue,
    breakEven: Math.min(1, time + avoided),
    largest,
    cashReleased: takeUp * (sales / 365) * sooner,
  };
}
