/** The words around a function on its help page; what the function itself means stands in its declaration. */
export const functions = {
  help: {
    formula: 'Formula',
    arguments: 'Arguments',
    unit: 'Unit',
    optional: 'optional',
    example: 'Example',
    source: 'Source',
    answers: 'answers',
    errors: 'Errors',
    all: 'All functions',
    spills:
      'Give whole columns instead of single cells and the answers spill, one a row; a faulty row keeps its own error.',
  },
  units: {
    money: 'money, one currency',
    ratio: 'ratio (2% is 0.02)',
    days: 'calendar days',
    date: 'date',
    number: 'number',
    text: 'text',
    flag: 'TRUE or FALSE',
    table: 'table that spills',
  },
  errors: {
    value: '#VALUE! an argument has the wrong type or cannot be read.',
    missing: '#N/A a needed input is missing.',
    number: '#NUM! an argument is impossible, such as negative sales.',
    division: '#DIV/0! the denominator is zero.',
  },
};
