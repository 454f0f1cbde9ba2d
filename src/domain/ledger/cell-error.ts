const ERROR =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!|GETTING_DATA)$/;

/** Whether a cell holds a worksheet error, which arrives as its text. */
export function isErrorCell(cell: unknown): boolean {
  return typeof cell === 'string' && cell.charCodeAt(0) === 35 && ERROR.test(cell.trim());
}
