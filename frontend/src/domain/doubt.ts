/** The reader gives its reasons in English. These are all of them; a new one is shown as it comes, and a test asks for its words. */
const REASONS: readonly (readonly [name: string, sentence: RegExp])[] = [
  ['fraction', /^by the amounts of its row this is a fraction of one$/],
  ['column', /^the cell could also belong to the column (?<column>[^]*)$/],
  ['topGrade', /^the form has no target but the standard of the top grade$/],
  ['dateInText', /^taken from a date in the text; no title or table names the year$/],
  ['mostUnread', /^most of the source is unread: (?<left>\d+) of (?<all>\d+) characters$/],
  ['noMoneyUnit', /^the source names no unit of money$/],
  ['otherMoneyUnit', /^the source prints amounts in a unit that the format has no word for; they are turned into yuan$/],
]

/** Which reason it is, with what stands in it; null for one that is not known. */
export function reasonOf(sentence: string): { name: string; words: Record<string, string> } | null {
  for (const [name, pattern] of REASONS) {
    const match = pattern.exec(sentence)
    if (match) return { name, words: { ...match.groups } }
  }
  return null
}
