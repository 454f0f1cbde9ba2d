/** A record without a customer of its own, and the customer that stands above it. */
export interface CarriedCustomer {
  readonly row: number;
  readonly column: number;
  readonly customer: string;
  /** Whether it stands in a record, as where cells were merged, or alone in a row, as over a section. */
  readonly from: 'record' | 'section';
}

/**
 * Knows whose section or merged cells a row stands in. Rows must be told in the order of the grid; a row that was not told
 * is a plain record, and `above` shows it.
 */
export class CarriedCustomers {
  readonly carried: CarriedCustomer[] = [];
  readonly #column: number | undefined;
  #customer = '';
  #from: CarriedCustomer['from'] = 'record';
  #lastRow = -1;

  constructor(column: number | undefined) {
    this.#column = column;
  }

  /** Tells the row above the next one, which counts if nobody told it. */
  above(row: number, cells: readonly unknown[] | undefined): void {
    if (this.#lastRow === row || this.#column === undefined || cells === undefined) return;
    const cell = cells[this.#column];
    this.record(row, typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? cell.trim() : '');
  }

  /** A record that names its customer. */
  record(row: number, customer: string): void {
    [this.#lastRow, this.#customer, this.#from] = [row, customer, 'record'];
  }

  /** A row that holds nothing but a name. */
  section(row: number, name: string): void {
    [this.#lastRow, this.#customer, this.#from] = [row, name, 'section'];
  }

  /** A row that is no record: merged cells end at a total or a blank row, a section only at its total. */
  other(row: number, isTotal: boolean): void {
    this.#lastRow = row;
    if (isTotal || this.#from === 'record') this.#customer = '';
  }

  /** The customer of a record that names none; '' when nothing above says. */
  take(row: number): string {
    this.#lastRow = row;
    const customer = this.#customer;
    if (customer !== '') this.carried.push({ row, column: this.#column ?? 0, customer, from: this.#from });
    return customer;
  }
}
