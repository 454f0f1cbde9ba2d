import type { ColumnMapping, LedgerField } from './ledger-field';

/** How sure the proposal of one column is: its title is a known name, resembles one, or only its cells suggest it. */
export type Certainty = 'certain' | 'likely' | 'guess';

export interface ProposedColumn {
  readonly field: LedgerField;
  /** Zero-based column of the grid. */
  readonly column: number;
  readonly certainty: Certainty;
}

/** Which column holds which field, for a person to confirm or correct: no field and no column appears twice. */
export interface MappingProposal {
  readonly columns: readonly ProposedColumn[];
  readonly mapping: ColumnMapping;
}
