import { createI18n } from 'vue-i18n'
import { watch } from 'vue'
import { hooks } from '@/api/client'
import { language, type Language } from '@/ui/preferences'

/** Only the language in use is loaded; the other one comes when somebody chooses it. */
const CATALOGUES = { zh: () => import('@/locales/zh'), en: () => import('@/locales/en') }

export const i18n = createI18n({
  legacy: false, locale: language.value, missingWarn: import.meta.env.DEV, fallbackWarn: false, messages: {} })

export async function useLanguage(next: Language): Promise<void> {
  if (!i18n.global.availableLocales.includes(next as never)) {
    i18n.global.setLocaleMessage(next, (await CATALOGUES[next]()).default as never)
  }
  i18n.global.locale.value = next as never
  document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en'
  hooks.language = next
}

watch(language, (next) => void useLanguage(next))
