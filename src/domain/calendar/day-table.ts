import { NO_DATE, type DayNumber } from './day-number';

const PAGE_BITS = 10;
const DAYS_OF_PAGE = 1 << PAGE_BITS;

/** Remembers a day for every day, in pages of typed arrays: a ledger's dates lie close together and are asked for often. */
export class DayTable {
  readonly #pages: Int32Array[] = [];

  /** The day remembered for `day`; NO_DATE where there is none. */
  get(day: DayNumber): DayNumber {
    return this.#pages[day >> PAGE_BITS]?.[day & (DAYS_OF_PAGE - 1)] ?? NO_DATE;
  }

  set(day: DayNumber, remembered: DayNumber): void {
    const page = (this.#pages[day >> PAGE_BITS] ??= new Int32Array(DAYS_OF_PAGE));
    page[day & (DAYS_OF_PAGE - 1)] = remembered;
  }
}
