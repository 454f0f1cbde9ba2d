import { fault, isFault, type Outcome } from '../../../src/domain/fault';
import {
  combinedCapacity,
  netWorthCapacity,
  ratingCapacity,
  workingCapitalCapacity,
} from '../../../src/domain/credit-limit/credit-capacity';
import { creditNeed } from '../../../src/domain/credit-limit/credit-need';
import { creditUtilisation } from '../../../src/domain/credit-limit/credit-utilisation';
import { suggestedLimitAmount, type LimitCaps } from '../../../src/domain/credit-limit/suggest-credit-limit';
import { allRead, amount, number, optional, optionalNumber, records, required } from '../arguments-of';
import { bind, type Bindings } from '../binding';
import { isRecord } from '../golden-case';
import { aNumber, aNumberOrNull, type ReadValue } from '../read-value';

/** Caps under any names: the rule takes the smallest, so it stands for them all. */
const theSmallestCap: ReadValue<LimitCaps> = (value): Outcome<LimitCaps> => {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) return fault('wrongType', 'wrongShape', 'caps');
  const caps = allRead(Object.values(value).map((cap) => aNumberOrNull(cap)));
  if (isFault(caps)) return caps;
  const known = caps.filter((cap) => cap !== null);
  return { netWorth: known.length === 0 ? null : Math.min(...known) };
};

const share = optionalNumber('pct');

export const creditLimitBindings: Bindings = {
  credit_limit_networth: bind([number('tangible_net_worth'), share], netWorthCapacity),
  credit_limit_working_capital: bind(
    [number('current_assets'), number('current_liabilities'), share],
    workingCapitalCapacity,
  ),
  credit_limit_need: bind(
    [
      number('annual_purchases'),
      number('terms_days'),
      optionalNumber('avg_days_late'),
      optionalNumber('tax_rate'),
      optionalNumber('peak_factor'),
      optionalNumber('year_days'),
    ],
    creditNeed,
  ),
  credit_limit_rating: bind(
    [
      number('need'),
      number('tangible_net_worth'),
      number('turnover'),
      number('pct_tnw'),
      number('pct_turnover'),
    ],
    ratingCapacity,
  ),
  credit_limit_components: bind(
    [records('parts', { base: amount('base'), share: number('pct') })],
    combinedCapacity,
  ),
  suggested_credit_limit: bind(
    [
      number('need'),
      required('caps', theSmallestCap),
      optionalNumber('behaviour_factor'),
      optional('insured_limit', aNumber),
      optionalNumber('uninsured_appetite'),
      optionalNumber('round_to'),
    ],
    suggestedLimitAmount,
  ),
  credit_utilisation: bind([number('exposure'), number('limit')], creditUtilisation),
};
