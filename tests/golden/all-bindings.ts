import type { Binding, Bindings } from './binding';
import { agingBindings } from './bindings/aging';
import { calendarBindings } from './bindings/calendar';
import { creditLimitBindings } from './bindings/credit-limit';
import { discountBindings } from './bindings/discount';
import { distressBindings } from './bindings/distress';
import { dunningBindings } from './bindings/dunning';
import { forecastBindings } from './bindings/forecast';
import { insuranceBindings } from './bindings/insurance';
import { interestBindings } from './bindings/interest';
import { kpiBindings } from './bindings/kpi';
import { monitoringBindings } from './bindings/monitoring';
import { provisionBindings } from './bindings/provision';
import { scoreBindings } from './bindings/scores';
import { stressBindings } from './bindings/stress';
import { termsBindings } from './bindings/terms';
import { workingCapitalBindings } from './bindings/working-capital';

const TABLE: Bindings = {
  ...calendarBindings,
  ...agingBindings,
  ...kpiBindings,
  ...termsBindings,
  ...discountBindings,
  ...creditLimitBindings,
  ...scoreBindings,
  ...distressBindings,
  ...provisionBindings,
  ...insuranceBindings,
  ...interestBindings,
  ...dunningBindings,
  ...stressBindings,
  ...forecastBindings,
  ...workingCapitalBindings,
  ...monitoringBindings,
};

/** Every reference function, by name, with the rule of ours that answers it. */
export const ALL_BINDINGS: ReadonlyMap<string, Binding> = new Map(Object.entries(TABLE));
