import {
  ICommandService,
  type Injector,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  type ILanguagePack,
  type PluginCtor,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { FormulaDataModel, IFunctionService } from '@univerjs/engine-formula';
import '@univerjs/engine-formula/lib/facade';
import '@univerjs/sheets/lib/facade';
import '@univerjs/sheets-filter/lib/facade';
import '@univerjs/sheets-formula/lib/facade';
import { declareBusyError } from './cell-codec';
import { addIteratorHelpers } from './iterator-helpers';
import { undoLastPartFirst } from './one-step';
import { applySafetyPatch } from './safety-patch';

/** A plugin of the grid with its configuration. */
export type GridPlugin = readonly [plugin: PluginCtor, config?: object];

export interface GridOptions {
  readonly plugins: readonly GridPlugin[];
  readonly language: 'en-US' | 'zh-CN';
  readonly wording: ILanguagePack;
  readonly darkMode?: boolean;
}

/** The running engine: the services that the book works with. */
export interface Grid {
  readonly univer: Univer;
  readonly face: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly units: IUniverInstanceService;
  readonly history: IUndoRedoService;
  readonly formulas: FormulaDataModel;
  readonly functions: IFunctionService;
}

const locales = { 'en-US': LocaleType.EN_US, 'zh-CN': LocaleType.ZH_CN } as const;

/** Starts the engine with the given plugins, patched and silent. */
export const startGrid = ({ plugins, language, wording, darkMode = false }: GridOptions): Grid => {
  addIteratorHelpers();
  applySafetyPatch();
  declareBusyError();
  undoLastPartFirst();
  const locale = locales[language];
  const univer = new Univer({ logLevel: LogLevel.SILENT, locale, locales: { [locale]: wording }, darkMode });
  for (const [plugin, config] of plugins) univer.registerPlugin(plugin, config);
  const injector = univer.__getInjector();
  return {
    univer,
    injector,
    face: FUniver.newAPI(univer),
    commands: injector.get(ICommandService),
    units: injector.get(IUniverInstanceService),
    history: injector.get(IUndoRedoService),
    formulas: injector.get(FormulaDataModel),
    functions: injector.get(IFunctionService),
  };
};
