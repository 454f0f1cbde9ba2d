/** Names that are not the JavaScript name with its first letter in upper case. */
const IRREGULAR: Readonly<Record<string, string>> = { Gridlines: 'showGridlines', Headings: 'showHeadings' };

/** JavaScript name of a member as it arrives: 'GetRange' is `getRange`; private names (`_X`) are the same on both sides. */
export function memberName(wireName: string): string {
  if (wireName.startsWith('_')) return wireName;
  return IRREGULAR[wireName] ?? wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** Name on the wire of a property that is an object. */
export function wireName(member: string): string {
  return member.startsWith('_') ? member : member.charAt(0).toUpperCase() + member.slice(1);
}
