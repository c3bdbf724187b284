import { ref, watch } from 'vue'
import type { MoneyUnit } from '@/domain/money'

/** What a person chose for this browser. Storage may be forbidden; then the choice lasts as long as the page. */
function kept<T extends string>(name: string, allowed: readonly T[], fallback: T) {
  let start: T = fallback
  try {
    const found = localStorage.getItem(name) as T | null
    if (found && allowed.includes(found)) start = found
  } catch { /* the fallback */ }
  const value = ref<T>(start)
  watch(value, (next) => {
    try { localStorage.setItem(name, next) } catch { /* nothing to keep it in */ }
  })
  return value as import('vue').Ref<T>
}

export const THEMES = ['system', 'light', 'dark'] as const
export const theme = kept('zs.theme', THEMES, 'system')
export const moneyUnit = kept<MoneyUnit>('zs.money', ['YUAN', 'TEN_THOUSAND_YUAN'], 'YUAN')
/** Whether single characters without Ctrl or Alt do something; whoever speaks to their computer turns that off. */
export const letterKeys = kept('zs.keys', ['on', 'off'], 'on')
export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
export const language = kept<Language>('zs.language', LANGUAGES, preferredLanguage())
/** What somebody chose on this page and nobody has kept for them yet. */
export const chosenLanguage = ref<Language | null>(null)

function preferredLanguage(): Language {
  const first = (globalThis.navigator?.languages ?? [])[0] ?? 'zh'
  return first.toLowerCase().startsWith('en') ? 'en' : 'zh'
}

/** Follows the choice, and the system while that is the choice. */
export function applyTheme(): void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const apply = () => document.documentElement.classList.toggle('dark', theme.value === 'dark' || (theme.value === 'system' && system.matches))
  system.addEventListener('change', apply)
  watch(theme, apply, { immediate: true })
}
