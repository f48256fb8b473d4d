import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { tagOf } from '../../locales/language.js';
import { Choice, Panel, type PartProps } from './panel.js';

// A month, a season, half a year, a year: what people ask for. 0 keeps everything.
const DAYS = [30, 90, 180, 365, 0];

export function Kept({ settings, words: { options }, language, change }: PartProps) {
  const { retentionDays, keepClean } = settings;
  const unit = new Intl.NumberFormat(tagOf(language), { style: 'unit', unit: 'day', unitDisplay: 'long' });
  const choices = DAYS.includes(retentionDays) ? DAYS : [retentionDays, ...DAYS];
  return (
    <Panel id="kept" title={options.kept} hint={options.keptHint}>
      <label class="line">
        {options.days}
        <select
          value={String(retentionDays)}
          onChange={(event) => change({ retentionDays: Number(event.currentTarget.value) })}
        >
          {choices.map((days) => (
            <option key={days} value={String(days)}>
              {days === 0 ? options.forever : unit.format(days)}
            </option>
          ))}
        </select>
      </label>
      <Choice label={options.clean} isOn={keepClean} turn={(isOn) => change({ keepClean: isOn })} />
    </Panel>
  );
}

export interface EraseProps extends Pick<PartProps, 'words'> {
  readonly erase: () => Promise<void>;
}

/** Asked twice, and the way out has the focus: nobody deletes a log by pressing Enter once too often. */
export function Erase({ words: { options }, erase }: EraseProps) {
  const [isAsking, ask] = useState(false);
  const [told, tell] = useState('');
  const way = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isAsking) way.current?.focus();
  }, [isAsking]);
  const start = useRef<HTMLButtonElement>(null);
  const leave = () => {
    ask(false);
    setTimeout(() => start.current?.focus());
  };
  const go = async () => {
    tell('');
    await erase().then(
      () => tell(options.erased),
      () => tell(options.unerased),
    );
    leave();
  };
  return (
    <Panel id="erase" title={options.erase} hint={options.eraseHint}>
      {isAsking ? (
        <fieldset aria-label={options.eraseSure}>
          <p>{options.eraseSure}</p>
          <div class="row">
            <button ref={way} type="button" onClick={leave}>
              {options.eraseNo}
            </button>
            <button type="button" class="danger" onClick={go}>
              {options.eraseYes}
            </button>
          </div>
        </fieldset>
      ) : (
        <button ref={start} type="button" class="danger" onClick={() => ask(true)}>
          {options.eraseButton}
        </button>
      )}
      <p role="status">{told}</p>
    </Panel>
  );
}
