import { watch } from 'vue'
import { account } from '@/api/resources'
import { useSession } from '@/api/session'
import { chosenLanguage, language } from './preferences'

/**
 * Whoever is signed in is spoken to in the language that they chose, on whatever computer. What they choose on a page is kept for
 * them, and so is what they chose at the door before they came in.
 */
export function keepLanguage(): void {
  const session = useSession()
  watch([() => session.user?.id, chosenLanguage], ([person, chosen], [before]) => {
    if (!person) return
    if (chosen) {
      chosenLanguage.value = null
      // Where it cannot be kept there, this browser has it all the same.
      account.speak(chosen).catch((reason: unknown) => console.warn('the language was not kept', reason))
    } else if (person !== before && session.user?.language) {
      language.value = session.user.language === 'en' ? 'en' : 'zh'
    }
  })
}
