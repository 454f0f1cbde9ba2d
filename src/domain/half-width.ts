const FULL_WIDTH = /[！-～\u3000\u00a0]/g;

/** The text with full-width letters, digits and marks (２％／１０) as their plain forms, and wide or fixed spaces as spaces. */
export function halfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (mark) => {
    const code = mark.charCodeAt(0);
    return code === 0x3000 || code === 0xa0 ? ' ' : String.fromCharCode(code - 0xfee0);
  });
}
