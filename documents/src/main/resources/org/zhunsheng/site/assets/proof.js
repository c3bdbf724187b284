// Counts the SHA-256 of a file that somebody chooses or drops, and says which of the listed files it is. Nothing is sent.
'use strict'
;(() => {
  const section = document.getElementById('check')
  if (!globalThis.crypto?.subtle) return // no secure context: the page says how to count it by hand
  const file = document.getElementById('file')
  const verdict = document.getElementById('verdict')
  const known = new Map()
  for (const row of document.querySelectorAll('#hashes tbody tr')) {
    known.set(row.querySelector('code').textContent, row.querySelector('th').textContent)
  }

  const check = async (chosen) => {
    verdict.textContent = ''
    try {
      const digest = await crypto.subtle.digest('SHA-256', await chosen.arrayBuffer())
      const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
      const name = known.get(hex)
      verdict.textContent = name ? section.dataset.same.replace('{0}', name) : section.dataset.other.replace('{0}', hex)
    } catch {
      verdict.textContent = section.dataset.failed
    }
  }

  section.hidden = false
  file.addEventListener('change', () => file.files[0] && check(file.files[0]))
  document.addEventListener('dragover', (event) => event.preventDefault())
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    const dropped = event.dataTransfer?.files[0]
    if (dropped) check(dropped)
  })
})()
