import type { ProblemDetail } from '../problem-detail';

const at = ({ sheet, cell }: ProblemDetail): string =>
  sheet === undefined
    ? (cell ?? 'the workbook')
    : cell === undefined
      ? `sheet “${sheet}”`
      : `cell ${cell} of sheet “${sheet}”`;

/** Every sentence says what happened, where, why, and what to do. */
export const problems = {
  emptySelection: (p: ProblemDetail) =>
    `There is no data at ${at(p)}: the selected cells are blank. Click any cell of the ledger, or choose its table or sheet from the list.`,
  severalAreas: (p: ProblemDetail) =>
    `The selection on ${at(p)} has ${p.count ?? 'several'} separate areas, and a ledger is one block of cells. Click one cell of the ledger, or select one block with its titles.`,
  emptySheet: (p: ProblemDetail) =>
    `There is no data on ${at(p)}. Choose the sheet that holds the ledger, or insert the sample ledger to try the add-in.`,
  sheetMissing: (p: ProblemDetail) =>
    `There is no sheet named “${p.found ?? ''}” any more: it was renamed or deleted. Refresh the list and choose again.`,
  sheetHidden: (p: ProblemDetail) =>
    `Cell ${p.cell ?? ''} is on the hidden sheet “${p.sheet ?? ''}”, which cannot be shown. Unhide the sheet (right-click a sheet tab > Unhide) and try again.`,
  tableMissing: (p: ProblemDetail) =>
    `There is no table named “${p.found ?? ''}” any more: it was renamed or deleted. Refresh the list and choose again.`,
  noHeader: (p: ProblemDetail) =>
    `No row of titles was found from ${at(p)} on, so the columns cannot be told apart. Put titles such as Customer, Invoice number, Due date and Amount above the records, and select them together with the records.`,
  noRecords: (p: ProblemDetail) =>
    `There are titles but no records below ${at(p)}. Select the titles together with the rows of the ledger.`,
  noReadableRecord: (p: ProblemDetail) =>
    `None of the ${p.count ?? 0} rows below ${at(p)} could be read as a record of the ledger. Check that each column is matched to the right field, and look at the cells listed under “Check”.`,
  mergedCells: (p: ProblemDetail) =>
    `There are merged cells at ${at(p)}: only the first of them holds a value, the others read as blank, so records would lose their customer or amount. Unmerge them (Home > Merge & Center), fill the value down, and read again.`,
  fieldNotMapped: (p: ProblemDetail) =>
    `No column is chosen for “${p.expected ?? ''}”, and without it nothing can be computed. Choose the column in the list of fields.`,
  fieldBlank: (p: ProblemDetail) =>
    `“${p.expected ?? ''}” is blank. Fill it in and try again; nothing was written.`,
  ruleFault: (p: ProblemDetail) =>
    `The figures could not be computed: ${p.because ?? ''} Check the ledger and the sheet “AR Policy”.`,
  policyInvalid: (p: ProblemDetail) =>
    `The credit policy has an error in ${at(p)}${p.found === undefined ? '' : ` (“${p.found}”)`}: expected ${p.because ?? 'another value'}. Correct the cell and run again.`,
  entryNotUnderstood: (p: ProblemDetail) =>
    `The entry in ${at(p)}${p.found === undefined ? '' : ` (“${p.found}”)`} cannot be understood: expected ${p.because ?? 'another value'}. Correct the cell and try again; nothing was written.`,
  lettersInvalid: (p: ProblemDetail) =>
    `The sheets about letters have an error in ${at(p)}${p.found === undefined ? '' : ` (“${p.found}”)`}: expected ${p.because ?? 'another value'}. Correct the cell and run again.`,
  noSuchLadder: (p: ProblemDetail) =>
    `There is no dunning ladder named “${p.found ?? ''}”. Choose one of the names in the column “Ladder” of the table “Dunning ladder” on the sheet “AR Policy”.`,
  nothingToRecord: (p: ProblemDetail) => `Nothing was recorded: ${p.because ?? ''}`,
  noLetters: () =>
    'There is no letter to write: nobody owes anything that this choice asks for. Choose other letters, another customer or another date.',
  cancelled: () => 'Cancelled. Nothing was written and the workbook is as it was before.',
  protectedWorkbook: () =>
    'The structure of the workbook is protected, so no sheet can be added. Take the protection away (Review > Protect Workbook) and run again; nothing was written.',
  protectedSheet: (p: ProblemDetail) =>
    `The sheet “${p.sheet ?? ''}” is protected, so the add-in cannot write to it. Take the protection away (Review > Unprotect Sheet) and run again; nothing was written.`,
  cellEdit: () =>
    'Excel is waiting for a cell that is being edited. Press Enter or Esc in that cell and try again; nothing was written.',
  hostRefused: (p: ProblemDetail) =>
    `Excel refused the work at ${at(p)}: ${p.because ?? ''} Nothing was written; try again, and if it happens again, save and reopen the workbook.`,
  tooMuchAtOnce: () =>
    'Excel refused the amount of data in one request. Nothing was written; close other large workbooks or select fewer columns and try again.',
  sheetNotRemoved: (p: ProblemDetail) =>
    `The run did not finish (${p.because ?? ''}), and Excel did not let the add-in delete its unfinished sheet “${p.sheet ?? ''}”. Delete that sheet by hand; your own data was not touched.`,
  runLogOccupied: (p: ProblemDetail) =>
    `The sheet “${p.sheet ?? ''}” exists but is not the add-in's run log, and the add-in never overwrites your cells. Rename that sheet and run again; nothing was written.`,
  snapshotsOccupied: (p: ProblemDetail) =>
    `The sheet “${p.sheet ?? ''}” exists but does not hold the add-in's snapshots, and the add-in never overwrites your cells. Rename that sheet and run again; nothing was written.`,
  snapshotsFull: (p: ProblemDetail) =>
    `The sheet “${p.sheet ?? ''}” has no room for ${p.count ?? 'so many'} more rows. Delete old snapshots from it (whole rows) and run again; nothing was written.`,
  tooManyCells: (p: ProblemDetail) =>
    `The change touches more than ${p.count ?? 0} cells, more than the workbook can keep an Undo for. Do it in parts; nothing was written.`,
  cellsNotRestored: (p: ProblemDetail) =>
    `The change did not finish (${p.because ?? ''}), and Excel did not let the add-in put ${at(p)} back. Check it, or close the workbook without saving.`,
  policyTableMissing: (p: ProblemDetail) =>
    `The sheet “AR Policy” has no table “${p.found ?? ''}”. Add the table from the credit policy’s page in the pane, and try again; nothing was written.`,
  noPolicySheet: () =>
    'There is no sheet “AR Policy” yet. Make it from the credit policy’s page in the pane; nothing was written.',
  sourceChanged: (p: ProblemDetail) =>
    `Somebody changed ${at(p)} after the ledger was read, so the figures are no longer those of the sheet. Go back, read the ledger again and write then; nothing was written.`,
  formulaAreas: (p: ProblemDetail) =>
    `The selection on ${at(p)} has ${p.count ?? 'several'} separate areas, and a formula takes its arguments from one block of cells. Select one block and take the selection again.`,
  noFreeColumn: (p: ProblemDetail) =>
    `There is no free cell right of ${at(p)}, so the formula has no place. Select fewer columns, or select a blank cell and type the arguments in the pane.`,
  spillBlocked: (p: ProblemDetail) =>
    `The answer needs ${p.count ?? 'several'} rows, and the ${at(p)} is in the way: it holds “${p.found ?? ''}”. Clear or move that cell, or select a block with free cells on its right; nothing was written.`,
  spillPastEnd: (p: ProblemDetail) =>
    `The answer needs ${p.count ?? 'several'} rows from the ${at(p)} on, and the sheet ends before that. Select a place higher up; nothing was written.`,
  formulaRefused: (p: ProblemDetail) =>
    `Excel did not take the formula “${p.found ?? ''}” for the ${at(p)}: ${p.because ?? ''} Correct the arguments, for example a missing bracket or quotation mark; nothing was written.`,
  formulaChanged: (p: ProblemDetail) =>
    `The ${at(p)} was changed after the formula was inserted, so the add-in leaves it alone. Change the cell by hand if you still want to.`,
  galleryUnreadable: (p: ProblemDetail) =>
    `The list of functions could not be loaded from the add-in’s own address (${p.because ?? ''}). Check the connection and try again; the functions in your cells are not affected.`,
};
