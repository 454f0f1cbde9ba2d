/** A cell as the text a person would see for it; '' when it is blank. */
export function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell === null || cell === undefined ? '' : JSON.stringify(cell);
}

export function isBlankCell(cell: unknown): boolean {
  return typeof cell === 'string' ? cell.trim() === '' : cell === null || cell === undefined;
}
