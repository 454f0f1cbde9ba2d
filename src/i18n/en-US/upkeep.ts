/** Looking after workbook and add-in: copies to share, formulas to repair, and what a report of a fault needs. */
export const upkeep = {
  title: 'Workbook and add-in',
  shareName: (sheet: string) => `${sheet} (values)`,
  share: 'Share copy',
  shareText:
    'Copies the sheet in front and puts values in place of the add-in’s formulas, for a colleague without the add-in.',
  shareDone: (sheet: string, formulas: number) =>
    `The sheet “${sheet}” was made: ${formulas} ${formulas === 1 ? 'formula' : 'formulas'} became values.`,
  repair: 'Repair formulas',
  repairText:
    'Experimental. Enters the add-in’s formulas that show #NAME? once more, as they are typed; nothing else is touched.',
  repairDone: (count: number) =>
    count === 0
      ? 'No formula of the add-in shows #NAME?.'
      : `${count} ${count === 1 ? 'formula was' : 'formulas were'} entered once more. It can be undone on the home screen.`,
  repairSkipped: (sheets: string) => `Left as they are, because their sheet is protected: ${sheets}.`,
  noErrors: 'none',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The pane may not use the clipboard here: the text is selected, press Ctrl+C.',
};
