/** Header texts as a table needs them: none blank, none twice, in Excel's way of numbering. */
export function headerTexts(found: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return found.map((text, column) => {
    const wanted = text === '' ? `Column${column + 1}` : text;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
