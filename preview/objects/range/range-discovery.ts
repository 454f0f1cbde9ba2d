import { fail } from '../../protocol/api-error';
import { isMissing, truth } from '../arguments';
import { intersect } from '../../book/rect';
import { findText, type FindCriteria } from './find-text';
import { RangeContent } from './range-content';
import { surroundingRegion } from './surrounding-region';
import type { ServedCollection, ServedObject } from '../../protocol/served-object';
import { isRecord, oneOf, text } from '../arguments';

function readCriteria(given: unknown): FindCriteria {
  if (isMissing(given)) return { isCompleteMatch: false, isCaseSensitive: false, isBackwards: false };
  if (!isRecord(given)) return fail('InvalidArgument');
  const { completeMatch, matchCase, searchDirection } = given;
  return {
    isCompleteMatch: isMissing(completeMatch) ? false : truth(completeMatch),
    isCaseSensitive: isMissing(matchCase) ? false : truth(matchCase),
    isBackwards:
      !isMissing(searchDirection) && oneOf(['Forward', 'Backwards'], searchDirection) === 'Backwards',
  };
}

/** Ranges found from a range by what its cells hold. */
export abstract class RangeDiscovery extends RangeContent {
  getUsedRangeOrNullObject(valuesOnly: unknown): ServedObject | null {
    const used = this.area.sheet.usedRect(isMissing(valuesOnly) ? false : truth(valuesOnly));
    const shared = used === null ? null : intersect(used, this.area.rect);
    return shared === null ? null : this.at(shared);
  }

  /** The first cell where nothing is in use. */
  getUsedRange(valuesOnly: unknown): ServedObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getSurroundingRegion(): ServedObject {
    return this.at(surroundingRegion(this.area));
  }

  getSpillingToRangeOrNullObject(): ServedObject | null {
    const { sheet, rect } = this.area;
    if (rect.rowCount > 1 || rect.columnCount > 1) fail('InvalidArgument');
    const spilled = sheet.spillRect(rect.row, rect.column);
    return spilled === null ? null : this.at(spilled);
  }

  getSpillingToRange(): ServedObject {
    return this.getSpillingToRangeOrNullObject() ?? fail('ItemNotFound');
  }

  findOrNullObject(wanted: unknown, criteria: unknown): ServedObject | null {
    const found = findText(this.area, text(wanted), readCriteria(criteria));
    return found === null ? null : this.at(found);
  }

  find(wanted: unknown, criteria: unknown): ServedObject {
    return this.findOrNullObject(wanted, criteria) ?? fail('ItemNotFound');
  }

  getTables(isFullyContained: unknown): ServedCollection {
    return this.model.tablesWithin(this.area, isMissing(isFullyContained) ? false : truth(isFullyContained));
  }
}
