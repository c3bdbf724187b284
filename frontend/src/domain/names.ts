import type { Named } from '@/api/types'

/** The API names people as text or with their id; both are shown by name. */
export const nameOf = (person: Named | string | null | undefined): string =>
  typeof person === 'string' ? person : (person?.name ?? '')
