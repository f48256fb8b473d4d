import { tagOf } from '../../locales/language.js';
import { say } from '../../locales/say.js';
import { SEVERITIES, type Severity } from '../../model/finding.js';
import { ALWAYS, isOver, withPause } from '../pause.js';
import { WARN_GROUPS } from '../warned.js';
import { Choice, Panel, type PartProps } from './panel.js';
import { SiteList } from './site-list.js';

export function InPages({ settings, words: { options }, change }: PartProps) {
  const { hiddenSites, warnings } = settings;
  return (
    <Panel id="in-pages" title={options.warnings} hint={options.warningsHint}>
      <Choice label={options.warningsOn} isOn={warnings} turn={(isOn) => change({ warnings: isOn })} />
      {hiddenSites.length > 0 && (
        <>
          <h3 id="hidden-sites">{options.hidden}</h3>
          <SiteList
            sites={hiddenSites.map((site) => ({ site }))}
            action={options.showAgain}
            labelledBy="hidden-sites"
            remove={(site) => change({ hiddenSites: hiddenSites.filter((one) => one !== site) })}
          />
        </>
      )}
    </Panel>
  );
}

export function About({ settings, words: { options, severity }, change }: PartProps) {
  const { warnAbout, warnFrom } = settings;
  const chosen = (group: (typeof WARN_GROUPS)[number], isOn: boolean) =>
    WARN_GROUPS.filter((one) => (one === group ? isOn : warnAbout.includes(one)));
  return (
    <Panel id="about" title={options.about} hint={options.aboutHint}>
      <fieldset aria-labelledby="about">
        {WARN_GROUPS.map((group) => (
          <Choice
            key={group}
            label={options[group]}
            isOn={warnAbout.includes(group)}
            turn={(isOn) => change({ warnAbout: chosen(group, isOn) })}
          />
        ))}
      </fieldset>
      <label class="line">
        {options.from}
        <select value={warnFrom} onChange={(event) => change({ warnFrom: event.currentTarget.value as Severity })}>
          {SEVERITIES.map((one) => (
            <option key={one} value={one}>
              {severity[one]}
            </option>
          ))}
        </select>
      </label>
    </Panel>
  );
}

export function PausedSites({ settings, words: { options }, language, change }: PartProps) {
  const now = new Date();
  const time = new Intl.DateTimeFormat(tagOf(language), { dateStyle: 'medium', timeStyle: 'short' });
  const paused = Object.entries(settings.pausedSites).filter(([, until]) => !isOver(until, now));
  const sites = paused.map(([site, until]) => ({
    site,
    detail:
      until === ALWAYS
        ? options.pausedAlways
        : say(language, options.pausedUntil, { time: time.format(new Date(until)) }),
  }));
  const resume = (site: string) => change({ pausedSites: withPause(settings.pausedSites, site, null, new Date()) });
  return (
    <Panel id="paused-sites" title={options.paused}>
      {sites.length === 0 ? (
        <p class="soft">{options.pausedNone}</p>
      ) : (
        <SiteList sites={sites} action={options.resume} labelledBy="paused-sites" remove={resume} />
      )}
    </Panel>
  );
}
