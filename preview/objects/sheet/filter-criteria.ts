import { fail } from '../../protocol/api-error';
import { list, record } from '../arguments';

/** The values a filter lets through, from `Excel.FilterCriteria`. */
export function readFilterValues(given: unknown): readonly string[] {
  const { filterOn, values } = record(given);
  if (filterOn !== 'Values')
    fail('NotImplemented', `The preview filters by values only, not by ${String(filterOn)}.`);
  return list(values).map((value) => (typeof value === 'string' ? value : fail('InvalidArgument')));
}

/** `Excel.FilterCriteria` of the values a filter lets through. */
export function valueCriteria(values: readonly string[]): {
  readonly filterOn: 'Values';
  readonly values: readonly string[];
} {
  return { filterOn: 'Values', values };
}
