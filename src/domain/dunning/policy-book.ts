import { intAt, realAt } from '../ledger/column-access';
import type { DunningItems } from './dunning-items';
import type { DunningPolicy } from './dunning-policy';
import type { DunningSetting } from './dunning-setting';
import { StepDates } from './step-dates';

/** Which policy holds for which customer, with the dates of its steps. */
export class PolicyBook {
  readonly #policies: readonly DunningPolicy[];
  readonly #policyOf: Int32Array | undefined;
  readonly #dates: readonly StepDates[];
  readonly #offsetsAll: boolean;

  constructor({ policies, policyOf, calendar }: Pick<DunningSetting, 'policies' | 'policyOf' | 'calendar'>) {
    this.#policies = policies;
    this.#policyOf = policyOf;
    this.#dates = policies.map((policy) => new StepDates(policy, calendar));
    this.#offsetsAll = policies.every(({ creditUse }) => (creditUse ?? 'offset') === 'offset');
  }

  /** The customer's policy; the first one for a customer that nobody knows, undefined for one that is left alone. */
  policyAt(customer: number): DunningPolicy | undefined {
    return this.#policies[this.#positionAt(customer)];
  }

  datesAt(customer: number): StepDates {
    const dates = this.#dates[Math.max(0, this.#positionAt(customer))];
    if (dates === undefined) throw new RangeError('A dunning run needs at least one policy.');
    return dates;
  }

  /** The amounts with 0 for customers whose credits are not set against their items. */
  whereCreditsCount(items: DunningItems, asked: Float64Array): Float64Array {
    if (this.#offsetsAll) return asked;
    return asked.map((sum, item) => (this.#offsetsAt(items, item) ? sum : 0));
  }

  /** Puts back the amounts that `whereCreditsCount` left out. */
  keepUncreditedAmounts(items: DunningItems, asked: Float64Array, remaining: Float64Array): void {
    if (this.#offsetsAll) return;
    for (let item = 0; item < items.count; item++) {
      if (!this.#offsetsAt(items, item)) remaining[item] = realAt(asked, item);
    }
  }

  #offsetsAt(items: DunningItems, item: number): boolean {
    return (this.policyAt(intAt(items.customer, item))?.creditUse ?? 'offset') === 'offset';
  }

  #positionAt(customer: number): number {
    return this.#policyOf === undefined || customer < 0 ? 0 : intAt(this.#policyOf, customer);
  }
}
