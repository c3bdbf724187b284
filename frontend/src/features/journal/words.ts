import { useI18n } from 'vue-i18n'
import type { JournalEntry } from '@/api/types'

/** Actions in words; one that a later version adds is shown as the server names it. */
export function useJournalWords() {
  const { t, te } = useI18n()
  return {
    action: (name: string): string => (te(`code.action.${name}`) ? t(`code.action.${name}`) : name),
    /** Coming and going: who it is about has been said. */
    isOfOneself: (entry: JournalEntry): boolean => entry.subject.kind === 'SESSION' || entry.action.startsWith('SIGN_'),
  }
}
