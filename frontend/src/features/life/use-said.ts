import { ref, useTemplateRef, type Ref } from 'vue'
import type { FindingNote, Life } from '@/api/types'

interface Card { again(): Promise<void> }
export interface Said { now: Ref<{ life: Life; notes: readonly FindingNote[] } | null>; loaded(life: Life, notes: readonly FindingNote[]): void; again(): void }

/** What the card of a life has loaded, for the findings beside it; and that it loads again after something was said there. */
export function useSaid(card: string): Said {
  const now = ref(null) as Said['now']
  const element = useTemplateRef<Card>(card)
  return {
    now,
    loaded: (life, notes) => { now.value = { life, notes } },
    again: () => { void element.value?.again() },
  }
}
