import { roundMoney } from '../../../domain/money/round-money';
import { WATERFALL_STEPS, type WaterfallStep } from '../../../domain/provision/waterfall-step';
import { sumOf } from '../../../domain/sum-of';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { Figure } from '../job';
import type { CustomerLoss } from './customer-losses';
import type { LossResults } from './loss-plan';

/** A step over all customers, to the cent. */
export function stepTotal(customers: readonly CustomerLoss[], step: WaterfallStep): number {
  return roundMoney(sumOf(customers, (one) => one[step]));
}

/** The waterfall of each currency as key figures. */
export function lossHeading({ currencies }: LossResults, language: Language): Figure[] {
  const { steps } = wordingIn(language).protect.loss;
  const text = figureTextIn(language);
  return currencies.flatMap(({ currency, customers }) =>
    WATERFALL_STEPS.map((step) => ({
      key: `${step}${currency}`,
      name: currency === '' ? steps[step] : `${steps[step]} ${currency}`,
      text: text.money(stepTotal(customers, step)),
    })),
  );
}
