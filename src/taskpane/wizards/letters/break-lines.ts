/** Characters about twice as wide as Latin ones: East Asian letters, their punctuation and most pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** What must not begin a line (避头尾). */
const NOT_FIRST = /^[，。、；：？！）》」』】〉”’％,.;:?!)\]}%]/u;

/** A blank, one wide character, or a run of others: a line may end after each. */
const TOKENS =
  /\s+|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[^\s\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]+/gu;

/** How wide a text is, in Latin characters. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** A line of text in lines of at most so many Latin characters, broken between words or Chinese characters. */
export function breakLines(text: string, most: number): string[] {
  if (textWidth(text) <= most) return [text];
  const lines: string[] = [];
  let line = '';
  let width = 0;
  const begin = (start: string): void => {
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = start.trimStart();
    width = textWidth(line);
  };
  for (const token of tokensOf(text, most)) {
    const more = textWidth(token);
    // A mark that may not begin a line hangs over the edge of the one before.
    if (width + more > most && !(NOT_FIRST.test(token) && more <= 2)) begin(token);
    else {
      line += token;
      width += more;
    }
  }
  begin('');
  return lines;
}

/** Words that are longer than a line are cut. */
function tokensOf(text: string, most: number): string[] {
  return (text.match(TOKENS) ?? []).flatMap((token) =>
    textWidth(token) <= most ? [token] : cut(token, most),
  );
}

function cut(token: string, most: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of token) {
    if (textWidth(part + character) > most) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
