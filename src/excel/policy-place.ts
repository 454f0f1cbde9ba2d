import { wordingIn } from '../i18n/wording';
import type { Language } from '../i18n/language';
import { isPolicyTableId, policyTable } from '../policy/policy';
import type { PolicyProblem } from '../policy/policy-problem';
import { cellAddress, rangeAddress } from './cell-address';
import { POLICY_SHEET } from './own-sheets';
import type { PolicyBody } from './policy-bodies';
import { problem, type Problem } from './problem';

/** Where in a policy table something is: a row below its titles, and a column or setting. */
interface PolicyPlace {
  readonly table: string;
  readonly row?: number;
  readonly field?: string;
  /** The name of a setting is meant, not its value. */
  readonly isName?: boolean;
}

export interface SheetPlace {
  readonly sheet: string;
  /** A cell, or all rows of the table. */
  readonly cell: string;
}

/** The cell of the sheet for a place of the policy; null when the sheet does not have the table. */
export function sheetPlace(place: PolicyPlace, bodies: readonly PolicyBody[]): SheetPlace | null {
  const body = bodies.find(({ id }) => id === place.table);
  if (body === undefined || !isPolicyTableId(place.table)) return null;
  const { area } = body;
  if (place.row === undefined) return { sheet: area.sheet, cell: rangeAddress(area) };
  const { layout, fields } = policyTable(place.table);
  const ofList = Math.max(
    0,
    fields.findIndex(({ key }) => key === place.field),
  );
  const column = layout === 'settings' ? (place.isName === true ? 0 : 1) : ofList;
  return { sheet: area.sheet, cell: cellAddress(area.row + place.row, area.column + column) };
}

/** A wrong entry as a problem with its cell. */
export function policyProblemAt(
  found: PolicyProblem,
  bodies: readonly PolicyBody[],
  language: Language,
): Problem {
  const because = wordingIn(language).policy.expected[found.expected];
  const isName = found.expected === 'aKnownSetting' || found.expected === 'onlyOnce';
  const place = sheetPlace({ ...found, isName }, bodies);
  return problem('policyInvalid', {
    ...(place ?? { sheet: POLICY_SHEET }),
    because,
    ...(found.found === undefined ? {} : { found: found.found }),
  });
}
