import { generateRandomId } from '@univerjs/core';
import {
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  isReferenceStrings,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { DefinedName } from './sheet-parts';
import type { BookCore } from './book-core';

const toParams = (unitId: string, id: string, { name, refersTo, visible, comment }: DefinedName) => ({
  unitId,
  id,
  name,
  comment,
  hidden: !visible,
  formulaOrRefString: isReferenceStrings(refersTo) ? refersTo : `=${refersTo}`,
  localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
});

/** Names of the workbook. */
export class BookNames {
  private readonly core: BookCore;

  constructor(core: BookCore) {
    this.core = core;
  }

  get all(): readonly DefinedName[] {
    return this.entries().map(({ name, formulaOrRefString, comment, hidden }) => ({
      name,
      refersTo: formulaOrRefString.replace(/^=/, ''),
      visible: hidden !== true,
      comment: comment ?? '',
    }));
  }

  set(name: DefinedName): void {
    const before = this.find(name.name);
    const params = toParams(this.core.unitId, before?.id ?? generateRandomId(10), name);
    const undo = before
      ? { id: SetDefinedNameMutation.id, params: { unitId: this.core.unitId, ...before } }
      : { id: RemoveDefinedNameMutation.id, params };
    this.core.mutate([{ id: SetDefinedNameMutation.id, params }], [undo]);
  }

  delete(name: string): void {
    const before = this.find(name);
    if (!before) return;
    const params = { unitId: this.core.unitId, ...before };
    this.core.mutate(
      [{ id: RemoveDefinedNameMutation.id, params }],
      [{ id: SetDefinedNameMutation.id, params }],
    );
  }

  private entries(): readonly IDefinedNamesServiceParam[] {
    return Object.values(
      this.core.grid.injector.get(IDefinedNamesService).getDefinedNameMap(this.core.unitId) ?? {},
    );
  }

  private find(name: string): IDefinedNamesServiceParam | undefined {
    const wanted = name.toUpperCase();
    return this.entries().find((entry) => entry.name.toUpperCase() === wanted);
  }
}
