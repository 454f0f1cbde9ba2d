import { BooleanNumber } from '@univerjs/core';
import {
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { PageSettings } from './page-settings';
import type { SheetVisibility } from './sheet-parts';
import type { BookCore } from './book-core';
import { toFlag } from './sheet-layout';

/** What a sheet is apart from its cells: its tab, its gridlines, its protection, how it is printed. */
export class SheetTab {
  readonly id: string;
  protected readonly core: BookCore;

  constructor(core: BookCore, id: string) {
    this.core = core;
    this.id = id;
  }

  get name(): string {
    return this.worksheet.getName();
  }

  set name(name: string) {
    if (name === this.name) return;
    this.core.edit(() => this.core.run(SetWorksheetNameCommand.id, { subUnitId: this.id, name }));
  }

  get visibility(): SheetVisibility {
    if (!this.worksheet.isSheetHidden()) return 'Visible';
    return this.core.extras.of(this.id).isVeryHidden ? 'VeryHidden' : 'Hidden';
  }

  set visibility(visibility: SheetVisibility) {
    const hidden = toFlag(visibility !== 'Visible');
    const before = this.worksheet.isSheetHidden();
    this.core.edit(() => {
      this.core.extras.change(this.core.unitId, this.id, { isVeryHidden: visibility === 'VeryHidden' });
      if (hidden !== before) this.set(SetWorksheetHideMutation.id, { hidden }, { hidden: before });
    });
  }

  get tabColor(): string {
    return this.worksheet.getTabColor() ?? '';
  }

  set tabColor(color: string) {
    const before = this.tabColor;
    this.core.edit(() => this.set(SetTabColorMutation.id, { color }, { color: before }));
  }

  get showGridlines(): boolean {
    return this.worksheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  set showGridlines(show: boolean) {
    const before = toFlag(this.showGridlines);
    const id = ToggleGridlinesMutation.id;
    this.core.edit(() => this.set(id, { showGridlines: toFlag(show) }, { showGridlines: before }));
  }

  get isProtected(): boolean {
    return this.core.extras.of(this.id).isProtected;
  }

  set isProtected(isProtected: boolean) {
    this.core.edit(() => this.core.extras.change(this.core.unitId, this.id, { isProtected }));
  }

  get page(): PageSettings {
    return this.core.extras.of(this.id).page;
  }

  set page(page: PageSettings) {
    this.core.edit(() => this.core.extras.change(this.core.unitId, this.id, { page }));
  }

  private get worksheet() {
    return this.core.worksheet(this.id);
  }

  private set(id: string, now: object, before: object): void {
    const target = { unitId: this.core.unitId, subUnitId: this.id };
    this.core.mutate([{ id, params: { ...target, ...now } }], [{ id, params: { ...target, ...before } }]);
  }
}
