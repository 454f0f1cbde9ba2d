import { ConditionalFormatCollection } from '../conditional/conditional-format-collection';
import { RangeFormat } from '../format/range-format';
import { RangeEditing } from './range-editing';
import { RangeSort } from './range-sort';

/** `Excel.Range`: one rectangle of cells. */
export class Range extends RangeEditing {
  get format(): RangeFormat {
    return new RangeFormat([this.area]);
  }

  get sort(): RangeSort {
    return new RangeSort(this.area);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.model, [this.area]);
  }
}
