/** Money as exact decimal strings in yuan. Nothing here passes through a floating-point number. */

export type MoneyUnit = 'YUAN' | 'TEN_THOUSAND_YUAN'

interface Decimal { digits: bigint; scale: number }
const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?$/

function decimal(text: string): Decimal | null {
  const match = DECIMAL.exec(text.trim())
  if (!match || !(match[2] || match[3])) return null
  const fraction = match[3] ?? ''
  const digits = BigInt(`${match[2] || '0'}${fraction}`)
  return { digits: match[1] === '-' ? -digits : digits, scale: fraction.length }
}

function written({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : ''
  const all = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0')
  const whole = all.slice(0, all.length - scale)
  return `${sign}${whole}${scale > 0 ? `.${all.slice(all.length - scale)}` : ''}`
}

function aligned(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale)
  return [a.digits * 10n ** BigInt(scale - a.scale), b.digits * 10n ** BigInt(scale - b.scale), scale]
}

/** The sum of those that are numbers; null where none is. A blank amount is no zero. */
export function sum(amounts: readonly (string | null | undefined)[]): string | null {
  const numbers = amounts.map((amount) => (amount ? decimal(amount) : null)).filter((number) => number !== null)
  if (numbers.length === 0) return null
  return written(numbers.reduce((total, next) => {
    const [a, b, scale] = aligned(total, next)
    return { digits: a + b, scale }
  }))
}

/** a - b, exact; null where one of them is no number. */
export function difference(a: string, b: string): string | null {
  const [left, right] = [decimal(a), decimal(b)]
  if (!left || !right) return null
  const [x, y, scale] = aligned(left, right)
  return trimmed(written({ digits: x - y, scale }))
}

/** -1, 0 or 1; null where one of them is no number. */
export function compare(a: string, b: string): -1 | 0 | 1 | null {
  const [left, right] = [decimal(a), decimal(b)]
  if (!left || !right) return null
  const [x, y] = aligned(left, right)
  return x < y ? -1 : x > y ? 1 : 0
}

/** An amount in percent of another, from 0 to 100, for a bar: its length says no cents. */
export function share(part: string, whole: string): number {
  return Number(whole) > 0 ? Math.max(0, Math.min(100, (Number(part) / Number(whole)) * 100)) : 0
}

/** Without zeros at the end of the fraction. */
export function trimmed(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

/** Moves the decimal point: 12300.00 yuan are 1.2300 ten thousand yuan. */
function shifted(number: Decimal, places: number): Decimal {
  return places >= 0 ? { digits: number.digits, scale: number.scale + places }
    : number.scale >= -places ? { digits: number.digits, scale: number.scale + places }
      : { digits: number.digits * 10n ** BigInt(-places - number.scale), scale: 0 }
}

function separated(text: string): string {
  const [whole = '', fraction] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** An amount in yuan as shown in a unit, with separators and no sign of the unit: `12300.00` → `12,300` or `1.23`. */
export function shownIn(unit: MoneyUnit, yuan: string | null | undefined): string {
  if (yuan === null || yuan === undefined || yuan === '') return ''
  const number = decimal(yuan)
  if (!number) return yuan
  const plain = trimmed(written(unit === 'YUAN' ? number : shifted(number, 4)))
  // Cents are shown in pairs: 0.5 yuan reads 0.50.
  const cents = unit === 'YUAN' ? plain.replace(/\.(\d)$/, '.$10') : plain
  return separated(cents)
}

/** What a person typed, as yuan: `1,126,240`, `12.5万`, `１２３元`. Null where it is no amount. */
export function typedAmount(text: string, unit: MoneyUnit): string | null {
  const plain = text.normalize('NFKC').replace(/[,，\s¥￥]/g, '')
  const match = /^([+-]?[\d.]+)(万元?|元|亿元?)?$/.exec(plain)
  const number = match?.[1] ? decimal(match[1]) : null
  if (!match || !number) return null
  const suffix = match[2]
  const places = suffix?.startsWith('万') ? 4 : suffix?.startsWith('亿') ? 8 : suffix ? 0 : unit === 'YUAN' ? 0 : 4
  return trimmed(written(shifted(number, -places)))
}
