// What becomes of a page over its life: left and come back to, made ready unseen, written anew, drawn anew.
import { FORM } from './adverse-documents.js';
import { pageOf } from './shop.js';

const asScript = (html: string) => JSON.stringify(html).replaceAll('</', '<\\/');
const BODY = FORM.replace(/^[\s\S]*<body>/, '').replace(/<\/body>[\s\S]*$/, '');

export const REWRITES = 20;
const PAUSE_MS = 150;

export const LIFE_PAGES = {
  '/kept': FORM.replace(
    '<body>',
    "<body><script>addEventListener('pageshow', (e) => { window.wasKept = e.persisted; });</script>",
  ),
  '/between': pageOf('<h1>News</h1><p>Nothing is asked of you on this page.</p>'),
  '/front': pageOf(`<h1>Front</h1><p><a id="go" href="/readied">Sign up</a></p>
<script type="speculationrules">{"prerender":[{"source":"list","urls":["/readied"]}]}</script>`),
  '/readied': FORM.replace(
    '<body>',
    `<body><script>window.wasReadied = document.prerendering; fetch('/seen', { method: 'POST', body: 'readied=' + document.prerendering });</script>`,
  ),
  '/rewritten': pageOf(`<h1>Wait</h1><script>let times = 0;
const html = ${asScript(FORM)};
const rewrite = () => { document.open(); document.write(html); document.close(); document.title = String(++times);
  if (times < ${REWRITES}) setTimeout(rewrite, ${PAUSE_MS}); };
setTimeout(rewrite, 500);</script>`),
  '/app':
    pageOf(`<main id="place"></main><nav><button id="form">Sign up</button> <button id="news">News</button></nav><script>
const show = (path, html) => { history.pushState({}, '', path); place.innerHTML = html; };
form.onclick = () => show('/app/sign-up', ${asScript(BODY)});
news.onclick = () => show('/app/news', '<h1>News</h1><p>Nothing is asked of you here.</p>');
place.innerHTML = ${asScript(BODY)};</script>`),
} as const;
