import { useI18n } from 'vue-i18n'

/** Actions in words; one that a later version adds is shown as the server names it. */
export function useJournalWords() {
  const { t, te } = useI18n()
  return { action: (name: string): string => (te(`code.action.${name}`) ? t(`code.action.${name}`) : name) }
}
