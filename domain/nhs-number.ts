/**
 * Whether ten digits are an NHS number: the last is what the others come to.
 *
 * Source: NHS Data Dictionary, NHS NUMBER (modulus 11).
 *
 * @example
 * isNhsNumber('9434765919') // => true
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false
  const sum = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0)
  const check = (11 - (sum % 11)) % 11
  return check !== 10 && check === Number(digits[9])
}
