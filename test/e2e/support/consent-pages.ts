// A page that asks unfairly in one form and fairly in another.
export const UNFAIR = `<!doctype html><html lang="en"><title>Sign up</title><h1>Sign up</h1>
<form id="fair"><label><input type="checkbox" name="age"> I am over 18</label> <button>Go on</button></form>
<form id="unfair"><p><label>E-mail <input type="email" name="email" value="me@example.org"></label></p>
<p id="share"><label><input type="checkbox" name="share" checked> Share my data with Example Partners Ltd</label></p>
<button>Sign up</button></form></html>`;

export const FAIR = `<!doctype html><html lang="en"><title>Sign up</title><h1>Sign up</h1>
<form><p><label>E-mail <input type="email" name="email"></label></p>
<p><label><input type="checkbox" name="news"> Send me marketing offers by e-mail (optional)</label></p>
<button>Sign up</button></form></html>`;

/** Its box is on until its script has run, long after it has loaded. */
export const FAIR_LATER = UNFAIR.replace(
  '</html>',
  `<script>
setTimeout(() => { document.querySelector('[name=share]').checked = false; }, 2000);
</script></html>`,
);

/** Ticked by a script, which only those know who were there, so long after it has loaded that a busy machine has seen it off. */
export const SCRIPT_TICKED = UNFAIR.replace(' checked>', '>').replace(
  '</html>',
  `<script>
addEventListener('load', () => setTimeout(() => { document.querySelector('[name=share]').checked = true; }, 2500));
</script></html>`,
);
