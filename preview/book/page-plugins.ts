import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import { CalculationMode } from '@univerjs/sheets-formula';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import type { GridPlugin } from './grid';

/** All that the page needs: the plugins of several presets, each once. */
export const pagePlugins = (container: HTMLElement): readonly GridPlugin[] => {
  const formula = { initialFormulaComputing: CalculationMode.NO_CALCULATION };
  const presets = [
    UniverSheetsCorePreset({ container, formula }),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsTablePreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDrawingPreset(),
  ];
  const byName = new Map<string, GridPlugin>();
  for (const { plugins } of presets)
    for (const entry of plugins) {
      const [plugin, config] = Array.isArray(entry) ? entry : [entry];
      byName.set(plugin.pluginName, config === undefined ? [plugin] : [plugin, config]);
    }
  return [...byName.values()];
};
