import { show } from 'klaro/dist/klaro-no-css.js';
import 'klaro/dist/klaro.css';
import { isUnfair, opensPreferences, readyWith } from '../mount/asked-banner.js';

const service = (name: string, title: string, purpose: string) => ({
  name,
  title,
  purposes: [purpose],
  default: isUnfair,
});

const config = {
  version: 1,
  elementID: 'klaro',
  storageMethod: 'localStorage',
  acceptAll: true,
  hideDeclineAll: isUnfair,
  default: isUnfair,
  lang: 'en',
  translations: {
    en: {
      privacyPolicyUrl: '#privacy',
      consentModal: { title: 'Services we would like to use' },
      purposes: { functional: 'Functional', analytics: 'Visitor statistics', advertising: 'Advertising' },
    },
  },
  services: [
    { name: 'basket', title: 'Shopping basket', purposes: ['functional'], required: true, default: true },
    service('matomo', 'Analytics cookies of Matomo', 'analytics'),
    service('adverts', 'Advertising cookies', 'advertising'),
  ],
};

show(config, opensPreferences);
await readyWith(opensPreferences ? '#klaro .cm-modal' : '#klaro .cookie-notice');
