import { reactive, watch, type Ref } from 'vue'
import type { Publication, WithheldBody } from '@/api/types'

export interface Choice { on: boolean; reason: string; basis: string; reviewedBy: string }

/** What is chosen on the page until it is sent: it begins with what was prepared last, and begins anew when that changes. */
export function useChoices(publication: Ref<Publication | undefined>, usual: { reason: string; basis: string }) {
  const choices = reactive(new Map<string, Choice>())
  const explanations = reactive<Record<string, string>>({})

  watch(publication, (now) => {
    choices.clear()
    for (const project of now?.projects ?? []) {
      choices.set(project.id, {
        on: project.reason !== null,
        reason: project.reason ?? usual.reason, basis: project.basis ?? usual.basis, reviewedBy: project.reviewedBy ?? '',
      })
    }
    for (const concern of now?.prepared?.draft.concerns ?? []) explanations[concern.key] ??= concern.explanation ?? ''
  }, { immediate: true })

  const withheld = (): WithheldBody[] =>
    [...choices].filter(([, choice]) => choice.on).map(([project, { reason, basis, reviewedBy }]) => ({ project, reason, basis, reviewedBy }))
  const said = (): Record<string, string> =>
    Object.fromEntries(Object.entries(explanations).map(([key, text]) => [key, text.trim()] as const).filter(([, text]) => text !== ''))
  return { choices, explanations, withheld, said }
}
