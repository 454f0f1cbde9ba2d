const FORMULA = /^[=+@\t\r]|^-(?=.*[A-Za-z(=+*/])/;
const MARKUP = /<[a-z!/][^>]*>|<\/?script/i;
/** Control marks, line breaks, tabs, and marks that turn the direction of writing. */
const CONTROL = /[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;
const LONGEST_NAME = 255;

/** Whether a text could run as a formula or markup where it is pasted, or hides marks: it is kept as the text it is. */
export function isHostileText(text: string): boolean {
  return text.length > LONGEST_NAME || FORMULA.test(text) || MARKUP.test(text) || CONTROL.test(text);
}
