import type { TableSource } from './table-source';

type Criteria = ReadonlyMap<number, readonly string[]>;

const NONE: Criteria = new Map();

/** What a table's filter buttons let through, by column; the other rows are hidden. */
export class TableFilters {
  readonly #source: TableSource;

  constructor(source: TableSource) {
    this.#source = source;
  }

  get criteria(): Criteria {
    return this.#source.model.stored.read(this.#source.id, 'filters', NONE);
  }

  /** Null lets everything through. */
  set(column: number, values: readonly string[] | null): void {
    const criteria = new Map(this.criteria);
    if (values === null) criteria.delete(column);
    else criteria.set(column, values);
    this.#write(criteria);
  }

  clear(): void {
    this.#write(NONE);
  }

  reapply(): void {
    const { sheet, body } = this.#source;
    const { criteria } = this;
    sheet.setRowHidden(body.row, body.rowCount, false);
    if (criteria.size === 0) return;
    sheet.readText(body).forEach((texts, offset) => {
      const isShown = [...criteria].every(([column, values]) => values.includes(texts[column] ?? ''));
      if (!isShown) sheet.setRowHidden(body.row + offset, 1, true);
    });
  }

  #write(criteria: Criteria): void {
    this.#source.requireChangeable();
    this.#source.model.stored.write(this.#source.id, 'filters', criteria);
    this.reapply();
  }
}
