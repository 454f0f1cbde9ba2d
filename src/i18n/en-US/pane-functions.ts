export const paneFunctions = {
  gallery: {
    section: 'In cells',
    title: 'Functions',
    gain: 'Find a function and insert it with your selected columns',
    find: 'Find a function',
    findHint: 'By its name, or by what it answers: DSO, discount, limit',
    found: (count: string) => (count === '1' ? '1 function' : `${count} functions`),
    notFound: 'No function has these words in its name or description. Try fewer or shorter words.',
    others: 'More functions',
    loading: 'Loading the functions…',
    example: 'Example',
    helpPage: 'Formula, units and source',
    arguments: 'Arguments',
    argumentsHint:
      'Each takes a cell, a range, or a value such as 90. Columns of the selection fill them in order.',
    optional: (name: string) => `${name} (optional)`,
    takeSelection: 'Take the selection',
    taken: (columns: number) =>
      columns === 0
        ? 'The selected cell is blank: the formula goes there.'
        : columns === 1
          ? 'The selected column is the first argument.'
          : `The ${columns} selected columns are the first arguments.`,
    tooMany: (columns: number, used: number) =>
      `${columns} columns are selected and ${used} arguments are needed; the further columns are not used.`,
    formula: 'Formula',
    place: (cell: string, sheet: string) => `It goes to cell ${cell} of sheet “${sheet}”.`,
    spills: (address: string) => `The answer fills ${address}, one row for each row of the arguments.`,
    table:
      'The answer is a table with titles: it fills the cells below and to the right, as far as they are free.',
    missing: (names: string) => `Still needed: ${names}`,
    insert: (cell: string) => `Insert in ${cell}`,
    occupiedTitle: 'This cell is not blank',
    occupied: (cell: string, found: string) =>
      `Cell ${cell} holds “${found}”. Inserting the formula replaces it.`,
    replace: 'Replace',
    keep: 'Keep the cell',
    inserted: (formula: string, cell: string, sheet: string) =>
      `${formula} is in cell ${cell} of sheet “${sheet}”.`,
    takenBack: (cell: string) => `Undone: cell ${cell} is as it was before.`,
    list: ', ',
  },
};
