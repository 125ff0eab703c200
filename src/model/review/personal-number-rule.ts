import { problem } from '../problem.ts';
import type { ReviewRule } from './review-context.ts';

/** Ten or twelve digits, with the hyphen (or the plus sign of those over a hundred) or without. */
const PATTERN =
  /(?<![\p{L}\d.,:/-])(?:\d{2})?(\d{2})(\d{2})(\d{2})([-+–]?)(\d{4})(?![\p{L}\d]|[.,:/-]\d)/gu;
/** Added to the day in the numbers of people who are not in the Swedish population register. */
const COORDINATION = 60;

/**
 * Reports Swedish personal identity and coordination numbers anywhere in a file, in hidden comments
 * too. What was read is left out: reports end up in logs.
 *
 * @see https://www.skatteverket.se/privat/folkbokforing/personnummer.4.3810a01c150939e893f18c29.html
 */
export const reviewPersonalNumbers: ReviewRule = ({ meetings, posts, pages }) =>
  [...meetings, ...posts, ...pages].flatMap(({ source }) =>
    Array.from(source.text.matchAll(PATTERN))
      .filter(isPersonal)
      .map(({ index }) => problem('personal-number', source.position(index), '', {})),
  );

function isPersonal([
  whole,
  year = '',
  month = '',
  day = '',
  sign = '',
  last = '',
]: RegExpExecArray): boolean {
  const date = Number(day) > COORDINATION ? Number(day) - COORDINATION : Number(day);
  if (Number(month) < 1 || Number(month) > 12 || date < 1 || date > 31) return false;
  if (/^\d{12}/.test(whole.replace(/\D/g, '')) && !/^(?:18|19|20)/.test(whole)) return false;
  // Ten digits together that begin as mobile numbers do are far more often that.
  if (sign === '' && /^07\d{8}$/.test(whole)) return false;
  return hasCheckDigit(year + month + day + last);
}

/** The last digit of ten, by the Luhn algorithm. */
function hasCheckDigit(digits: string): boolean {
  const sum = Array.from(digits, Number).reduce((total, digit, index) => {
    const weighted = index % 2 === 0 ? digit * 2 : digit;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
