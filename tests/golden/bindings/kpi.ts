import { collectionEffectiveness } from '../../../src/domain/kpi/collection-effectiveness';
import {
  badDebtRatio,
  collectionRate,
  netCollectionRate,
  recoveryRate,
} from '../../../src/domain/kpi/collection-ratios';
import { countBackDaysSalesOutstanding } from '../../../src/domain/kpi/count-back-days';
import { daysBeyondTerms } from '../../../src/domain/kpi/days-beyond-terms';
import {
  averageDaysSalesOutstanding,
  daysSalesOutstanding,
  rollingDaysSalesOutstanding,
} from '../../../src/domain/kpi/days-sales-outstanding';
import {
  averageDaysDelinquent,
  bestPossibleDaysSalesOutstanding,
  cashReleased,
  delinquentDaysSalesOutstanding,
} from '../../../src/domain/kpi/delinquency-days';
import { averageDaysToPay, weightedDays, weightedDaysLate } from '../../../src/domain/kpi/payment-days';
import {
  salesWeightedDaysSalesOutstanding,
  trueDaysSalesOutstanding,
} from '../../../src/domain/kpi/sales-weighted-days';
import { averageCollectionPeriod, receivablesTurnover } from '../../../src/domain/kpi/turnover';
import { amount, amounts, dayOrNone, flag, list, number, optionalNumber, records } from '../arguments-of';
import { bind, type Bindings } from '../binding';
import { aNumber } from '../read-value';

const sales = number('credit_sales');

const daysOutstanding: Bindings = {
  dso_simple: bind([number('ending_ar'), sales, number('days')], daysSalesOutstanding),
  dso_average: bind(
    [number('opening_ar'), number('closing_ar'), sales, number('days')],
    averageDaysSalesOutstanding,
  ),
  dso_rolling: bind(
    [number('ending_ar'), amounts('sales'), list('days', aNumber)],
    rollingDaysSalesOutstanding,
  ),
  dso_countback: bind(
    [number('ending_ar'), records('periods', { sales: amount('sales'), days: number('days') })],
    countBackDaysSalesOutstanding,
  ),
  dso_sales_weighted: bind(
    [records('buckets', { balance: amount('balance'), sales: amount('sales'), days: number('days') })],
    salesWeightedDaysSalesOutstanding,
  ),
  dso_true: bind(
    [
      records('invoices', {
        openAmount: amount('open_amount'),
        daysOutstanding: number('days_outstanding'),
        monthSales: amount('month_sales'),
      }),
    ],
    trueDaysSalesOutstanding,
  ),
  dso_cash_release: bind(
    [number('annual_credit_sales'), number('dso_from'), number('dso_to'), optionalNumber('year_days')],
    cashReleased,
  ),
};

const delinquency: Bindings = {
  best_possible_dso: bind([number('current_ar'), sales, number('days')], bestPossibleDaysSalesOutstanding),
  delinquent_dso: bind([number('past_due_ar'), sales, number('days')], delinquentDaysSalesOutstanding),
  average_days_delinquent: bind([number('dso'), number('best_possible')], averageDaysDelinquent),
};

const collection: Bindings = {
  cei: bind(
    [
      number('opening_ar'),
      sales,
      number('closing_total_ar'),
      number('closing_current_ar'),
      optionalNumber('months'),
    ],
    collectionEffectiveness,
  ),
  ar_turnover: bind([sales, number('opening_ar'), number('closing_ar')], receivablesTurnover),
  average_collection_period: bind([number('turnover'), optionalNumber('year_days')], averageCollectionPeriod),
  bad_debt_ratio: bind([number('bad_debts'), sales], badDebtRatio),
  recovery_rate: bind([number('recovered'), number('placed')], recoveryRate),
  net_collection_rate: bind(
    [number('collected'), number('costs'), number('outstanding'), number('allowance')],
    netCollectionRate,
  ),
  collection_rate: bind([number('collected'), number('opening_ar'), sales], collectionRate),
};

const behaviour: Bindings = {
  weighted_average_days: bind(
    [records('payments', { amount: amount('amount'), days: number('days') })],
    weightedDays,
  ),
  average_days_to_pay: bind([list('days', aNumber)], averageDaysToPay),
  weighted_average_days_late: bind(
    [
      records('payments', {
        amount: amount('amount'),
        dueDate: dayOrNone('due_date'),
        paidDate: dayOrNone('paid_date'),
      }),
      flag('floor_zero'),
    ],
    weightedDaysLate,
  ),
  dbt_midpoint: bind(
    [amount('current'), amount('d1_30'), amount('d31_60'), amount('d61_90'), amount('d91_plus')],
    daysBeyondTerms,
  ),
};

export const kpiBindings: Bindings = { ...daysOutstanding, ...delinquency, ...collection, ...behaviour };
