import { fault, type Outcome } from '../fault';
import { roundMoney } from './round-money';

const DIGITS = [...'零壹贰叁肆伍陆柒捌玖'];
const PLACES = ['', '拾', '佰', '仟'] as const;
const MYRIAD = 10_000;
const HUNDRED_MILLION = 1e8;
/** From here on a number no longer holds every cent. */
const TOO_LARGE = 1e13;

/**
 * An amount in Chinese capitals (大写金额) as cheques and letters state it, rounded to cents: 1,409.50 is
 * 壹仟肆佰零玖元伍角. Whole yuan end in 整; a negative amount begins with 负. From ten trillion on there is none.
 * Source: 《支付结算办法》附件一《正确填写票据和结算凭证的基本规定》第三、四条.
 */
export function chineseCapitals(amount: number): Outcome<string> {
  if (!Number.isFinite(amount)) return fault('wrongType', 'notANumber', 'amount');
  const rounded = roundMoney(amount);
  const size = Math.abs(rounded);
  if (size >= TOO_LARGE) return fault('outOfRange', 'tooLarge', 'amount');
  const cents = Math.round(size * 100);
  const text = yuanAndCents(Math.floor(cents / 100), cents % 100);
  return rounded < 0 ? `负${text}` : text;
}

function yuanAndCents(yuan: number, cents: number): string {
  if (yuan === 0 && cents === 0) return '零元整';
  const whole = yuan === 0 ? '' : `${wholeNumber(yuan)}元`;
  if (cents === 0) return `${whole}整`;
  const jiao = Math.floor(cents / 10);
  const fen = cents % 10;
  const isGap = yuan > 0 && (jiao === 0 || yuan % 10 === 0);
  const gap = isGap ? '零' : '';
  return `${whole}${gap}${digit(jiao, '角')}${digit(fen, '分')}`;
}

/** Parts at 亿 and 万; a 零 stands where the lower part does not fill its places. */
function wholeNumber(value: number): string {
  if (value >= HUNDRED_MILLION) return parted(value, HUNDRED_MILLION, '亿');
  if (value >= MYRIAD) return parted(value, MYRIAD, '万');
  return fourDigits(value);
}

function parted(value: number, size: number, unit: string): string {
  const rest = value % size;
  const gap = rest > 0 && rest < size / 10 ? '零' : '';
  return `${wholeNumber(Math.floor(value / size))}${unit}${gap}${rest > 0 ? wholeNumber(rest) : ''}`;
}

function fourDigits(value: number): string {
  let text = '';
  let isGap = false;
  for (let place = PLACES.length - 1; place >= 0; place--) {
    const at = Math.floor(value / 10 ** place) % 10;
    if (at === 0) isGap = text !== '';
    else {
      text += (isGap ? '零' : '') + digit(at, PLACES[place] ?? '');
      isGap = false;
    }
  }
  return text;
}

function digit(value: number, unit: string): string {
  return value === 0 ? '' : `${DIGITS[value] ?? ''}${unit}`;
}
