import { halfWidth } from '../half-width';

/** A column title as it is compared: without case, spaces, punctuation, or what stands in brackets, such as a unit. */
export function plainTitle(title: string): string {
  return halfWidth(title)
    .toLowerCase()
    .replace(/[([【].*?[)\]】]/g, '')
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}
