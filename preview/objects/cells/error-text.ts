const ERRORS = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/i;

/** Whether typing this text enters an error value. */
export function isErrorText(text: string): boolean {
  return ERRORS.test(text);
}
