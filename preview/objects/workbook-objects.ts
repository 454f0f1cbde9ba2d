import { fail } from '../protocol/api-error';
import { Range } from './range/range';
import { RangeAreas } from './range/range-areas';
import { Worksheet } from './sheet/worksheet';
import { StoredState } from './stored-state';
import { TableScopedCollection } from './table/table-scoped-collection';
import { Runtime } from './workbook/runtime';
import { Workbook } from './workbook/workbook';
import type { Book } from '../book/book';
import type { ObjectModel } from '../protocol/object-model';
import type { Model } from './model';

function createModel(book: Book): Model {
  const model: Model = {
    book,
    stored: new StoredState(),
    range: (sheet, rect) => new Range(model, { sheet, rect }),
    rangeAreas: ([first, ...others]) => new RangeAreas(model, [first ?? fail('ItemNotFound'), ...others]),
    worksheet: (sheet) => new Worksheet(model, sheet),
    tablesWithin: (area, isFullyContained) => new TableScopedCollection(model, area, isFullyContained),
  };
  return model;
}

/**
 * The objects of Excel's API over a workbook. `documentName` is what `Excel.Workbook.name` answers, e.g. Book1.xlsx.
 */
export function createObjectModel(book: Book, documentName = 'Book1.xlsx'): ObjectModel {
  const model = createModel(book);
  return {
    get areEventsEnabled() {
      return new Runtime(model.stored).enableEvents;
    },
    workbook: new Workbook(model, documentName),
    range: (sheetId, rect) => model.range(book.sheet(sheetId) ?? fail('ItemNotFound'), rect),
  };
}
