import type { SourceOffer } from '../../../excel/source';

/** Tells one offered place from the others in a list of choices. */
export function offerKey({ choice }: SourceOffer): string {
  switch (choice.kind) {
    case 'selection':
      return 'selection';
    case 'table':
      return `table:${choice.table}`;
    case 'sheet':
      return `sheet:${choice.sheet}`;
  }
}
