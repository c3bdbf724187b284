// Before the first paint, so that a dark screen does not flash white. Its own file: the policy allows no inline scripts.
;(function () {
  var choice = null
  try {
    choice = localStorage.getItem('zs.theme')
  } catch {
    // Storage may be forbidden; then the system decides.
  }
  var dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.classList.toggle('dark', dark)
})()
