import { useI18n } from 'vue-i18n'
import { reasonOf } from '@/domain/doubt'
import { readable } from '@/domain/difference'
import { shownIn, trimmed } from '@/domain/money'
import { inWords, parts } from '@/domain/pointer'
import { moneyUnit } from './preferences'

const MONEY = new Set(['total', 'amount', 'initial', 'adjusted', 'executed', 'budget'])
const CODED = ['kind', 'moneyUnit', 'role', 'extent', 'state', 'stage', 'source', 'horizon']

/** Names of fields and of coded values in the language of the page. */
export function useFieldWords() {
  const { t, te } = useI18n()
  const fieldName = (name: string): string | undefined => (te(`field.${name}`) ? t(`field.${name}`) : undefined)
  const pointerWords = (pointer: string): string => inWords(pointer, (name, ofOne) => (ofOne && te(`one.${name}`) ? t(`one.${name}`) : fieldName(name)))

  /** A value as a person reads it: amounts in their unit, codes as words. */
  function valueWords(value: unknown, pointer: string): string {
    const field = parts(pointer).at(-1) ?? ''
    if (typeof value === 'boolean') return t(value ? 'app.yes' : 'app.no')
    if (typeof value === 'string' && MONEY.has(field)) {
      return /^-?[\d.]+$/.test(value) ? `${shownIn(moneyUnit.value, value)} ${t(`money.${moneyUnit.value}`)}` : value
    }
    if (typeof value === 'string' && field === 'percent' && value) return `${trimmed(value)}%`
    if (typeof value === 'string' && CODED.includes(field) && te(`code.${field}.${value}`)) return t(`code.${field}.${value}`)
    return readable(value)
  }
  /** Why the reader is not sure of a value. */
  function reasonWords(doubt: { reason: string; reasonEn?: string | null }): string {
    const known = reasonOf(doubt.reasonEn ?? doubt.reason)
    return known ? t(`doubt.${known.name}`, known.words) : doubt.reason
  }
  return { fieldName, pointerWords, valueWords, reasonWords }
}
