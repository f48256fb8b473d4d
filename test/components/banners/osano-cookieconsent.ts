// Has no preferences. Unfair, it asks and takes only a yes; its notice asks nothing; by itself it draws a no as mere text.
import 'cookieconsent';
import 'cookieconsent/build/cookieconsent.min.css';
import { configuration, isUnfair, readyWith } from '../mount/asked-banner.js';

const isNotice = configuration === 'notice';
const highlight = configuration === 'uneven' || isNotice;

interface Osano {
  initialise(options: object): void;
}

(window as unknown as { cookieconsent: Osano }).cookieconsent.initialise({
  type: isNotice ? 'info' : 'opt-in',
  ...(highlight
    ? {}
    : { compliance: { 'opt-in': `<div class="cc-compliance">${isUnfair ? '' : '{{deny}}'}{{allow}}</div>` } }),
  palette: { popup: { background: '#222', text: '#fff' }, button: { background: '#fff', text: '#222' } },
  content: {
    message: isNotice
      ? 'This website uses cookies to keep your basket.'
      : 'We use cookies to measure visits and to show you advertising.',
    allow: 'Allow cookies',
    deny: 'Decline',
    dismiss: 'Got it!',
    href: '#cookies',
  },
});
await readyWith('.cc-window');
