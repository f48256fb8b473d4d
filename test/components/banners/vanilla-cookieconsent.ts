import { run, showPreferences } from 'vanilla-cookieconsent';
import 'vanilla-cookieconsent/dist/cookieconsent.css';
import { isUnfair, opensPreferences, readyWith } from '../mount/asked-banner.js';

await run({
  // A browser that is driven is taken for a robot, and shown nothing.
  hideFromBots: false,
  autoClearCookies: !isUnfair,
  guiOptions: { consentModal: { equalWeightButtons: !isUnfair }, preferencesModal: { equalWeightButtons: !isUnfair } },
  categories: {
    necessary: { enabled: true, readOnly: true },
    analytics: { enabled: isUnfair },
    advertising: { enabled: isUnfair },
  },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'We use cookies',
          description: 'We use cookies to measure visits and to show you advertising. You choose which ones.',
          acceptAllBtn: 'Accept all',
          ...(isUnfair ? {} : { acceptNecessaryBtn: 'Reject all' }),
          showPreferencesBtn: 'Manage preferences',
        },
        preferencesModal: {
          title: 'Cookie preferences',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save preferences',
          closeIconLabel: 'Close',
          sections: [
            { title: 'Strictly necessary cookies', description: 'Without them no order.', linkedCategory: 'necessary' },
            {
              title: 'Analytics cookies',
              description: 'They measure how pages are used.',
              linkedCategory: 'analytics',
            },
            {
              title: 'Advertising cookies',
              description: 'They show you advertising on other sites.',
              linkedCategory: 'advertising',
            },
          ],
        },
      },
    },
  },
});
if (opensPreferences) showPreferences();
await readyWith(opensPreferences ? '.show--preferences .pm' : '.show--consent .cm');
