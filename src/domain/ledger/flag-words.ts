const YES = [
  'yes',
  'y',
  'true',
  't',
  'x',
  '1',
  '是',
  '有',
  '真',
  '争议',
  '有争议',
  '√',
  '✓',
  '✔',
  'disputed',
  'in dispute',
];
const NO = ['no', 'n', 'false', 'f', '0', '否', '无', '假', '无争议', '不', '-', 'none', 'not disputed'];

function spellings(word: string): readonly string[] {
  return [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)];
}

/** What a cell of a yes/no column means, as it usually stands: 1 yes, 0 no. */
export const FLAG_WORDS: ReadonlyMap<unknown, number> = new Map<unknown, number>([
  ...YES.flatMap(spellings).map((word) => [word, 1] as const),
  ...NO.flatMap(spellings).map((word) => [word, 0] as const),
  [1, 1],
  [0, 0],
]);

/** The same for any spelling with other case or with spaces around it; undefined when the word is not known. */
export function flagOf(text: string): number | undefined {
  return FLAG_WORDS.get(text.trim().toLowerCase());
}
