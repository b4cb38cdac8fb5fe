/** Narrows the findings down to what the choices say. Values are compared, never written into the page. */
export const SCRIPT = `
const form = document.querySelector('.filters')
if (form) {
  const findings = [...document.querySelectorAll('.finding')]
  const status = form.querySelector('[role=status]')
  const apply = () => {
    const wanted = [...new FormData(form)].filter(([, value]) => value !== '')
    let count = 0
    for (const finding of findings) {
      finding.hidden = !wanted.every(([name, value]) => (finding.dataset[name] ?? '').split('\\n').includes(value))
      if (!finding.hidden) count++
    }
    for (const draft of document.querySelectorAll('.draft')) draft.hidden = !draft.querySelector('.finding:not([hidden])')
    status.textContent = status.dataset.shown.replace('{n}', count).replace('{all}', findings.length)
  }
  form.addEventListener('change', apply)
  form.addEventListener('reset', () => setTimeout(apply))
  form.addEventListener('submit', event => event.preventDefault())
  form.hidden = false
  apply()
}
`

/** The script's own hash: the page runs this script and no other (Content Security Policy). A test holds it to the script. */
export const SCRIPT_HASH = 'sha256-rU3/y67il1AZorSgpKG+SCoco+ZFvRCb2HVNNowXx7I='
