import { fault, type Outcome } from '../fault';
import type { DiscountTier, TermsBase } from './payment-terms';

/** The pieces found in terms, in the order they were written. */
export interface TermsParts {
  readonly discounts: readonly DiscountTier[];
  readonly netDays: readonly number[];
  readonly bases: readonly TermsBase[];
  readonly hasExtraDating: boolean;
}

type Piece =
  | { readonly kind: 'discount'; readonly tier: DiscountTier; readonly isExtraDated: boolean }
  | { readonly kind: 'net'; readonly days: number; readonly base?: TermsBase }
  | { readonly kind: 'base'; readonly base: TermsBase }
  | { readonly kind: 'mark' };

type Reader = readonly [pattern: RegExp, pieceOf: (found: readonly (string | undefined)[]) => Piece];

const TIAN = String.raw`天(?:之?内)?(?:付清|付款|付)?`;
const DAYS = String.raw`(?: ?(?:DAYS?|${TIAN}))?`;
const READERS: readonly Reader[] = [
  [/^(?:[ ,]|\/(?=N))+/, () => ({ kind: 'mark' })],
  [
    /^(\d+(?:\.\d+)?) ?%? ?\/ ?(\d{1,3})-(\d{1,3}) ?X/,
    ([, p, d, e]) => discount(p, Number(d) + Number(e), true),
  ],
  [
    new RegExp(String.raw`^(\d+(?:\.\d+)?) ?%? ?\/ ?(\d{1,3})${DAYS}`),
    ([, p, d]) => discount(p, Number(d), false),
  ],
  [
    new RegExp(String.raw`^(\d+(?:\.\d+)?) ?% ?(\d{1,3})${DAYS}`),
    ([, p, d]) => discount(p, Number(d), false),
  ],
  [new RegExp(String.raw`^(?:NET|净)[ -]?(\d{1,3})${DAYS}`), ([, n]) => net(n)],
  [new RegExp(String.raw`^N ?\/? ?(\d{1,3})${DAYS}`), ([, n]) => net(n)],
  [new RegExp(String.raw`^(?:票到|开票后|发票日后) ?(\d{1,3}) ?${TIAN}`), ([, n]) => net(n)],
  [new RegExp(String.raw`^(?:货到|到货后|收货后) ?(\d{1,3}) ?${TIAN}`), ([, n]) => net(n, 'RECEIPT')],
  [
    new RegExp(String.raw`^(\d{1,3}) ?${TIAN},?(?:可?享受?|折扣) ?(\d+(?:\.\d+)?) ?%(?:的?(?:现金)?折扣)?`),
    ([, d, p]) => discount(p, Number(d), false),
  ],
  [new RegExp(String.raw`^(\d{1,3}) ?(?:DAYS?|${TIAN})(?: ?NET)?`), ([, n]) => net(n)],
  [/^(?:EOM|PROX)\b/, () => ({ kind: 'base', base: 'EOM' })],
  [/^ROG\b/, () => ({ kind: 'base', base: 'RECEIPT' })],
];

/** Takes terms apart from the left; a piece that is none makes them unreadable. */
export function readTermsParts(text: string): Outcome<TermsParts> {
  const pieces: Piece[] = [];
  for (let rest = text; rest !== '';) {
    const read = nextPiece(rest);
    if (read === undefined) return fault('wrongType', 'unreadableTerms', 'terms');
    pieces.push(read.piece);
    rest = rest.slice(read.length);
  }
  return {
    discounts: pieces.flatMap((piece) => (piece.kind === 'discount' ? [piece.tier] : [])),
    netDays: pieces.flatMap((piece) => (piece.kind === 'net' ? [piece.days] : [])),
    bases: pieces.flatMap((piece) =>
      piece.kind === 'mark' || piece.kind === 'discount' ? [] : (piece.base ?? []),
    ),
    hasExtraDating: pieces.some((piece) => piece.kind === 'discount' && piece.isExtraDated),
  };
}

function nextPiece(rest: string): { piece: Piece; length: number } | undefined {
  for (const [pattern, pieceOf] of READERS) {
    const found = pattern.exec(rest);
    if (found !== null) return { piece: pieceOf(found), length: found[0].length };
  }
  return undefined;
}

function discount(percent: string | undefined, days: number, isExtraDated: boolean): Piece {
  return { kind: 'discount', tier: { percent: Number(percent), days }, isExtraDated };
}

function net(days: string | undefined, base?: TermsBase): Piece {
  return base === undefined ? { kind: 'net', days: Number(days) } : { kind: 'net', days: Number(days), base };
}
