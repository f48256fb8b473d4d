import { Checkbox, Radio, RadioGroup, Switch } from 'react-aria-components';
import { mountReact } from '../mount/mount-react.js';
import '../mount/unstyled.css';

const Choice = ({ value, words }: { readonly value: string; readonly words: string }) => (
  <Radio value={value} className="row">
    {({ isSelected }) => (
      <>
        <div className="box round">{isSelected && <div className="dot" />}</div>
        {words}
      </>
    )}
  </Radio>
);

mountReact({
  checkbox: ({ words, ticked, field }) => (
    <Checkbox name={field} defaultSelected={ticked} className="row">
      {({ isSelected }) => (
        <>
          <div className="box">
            <svg viewBox="0 0 18 18" width="14" height="14" aria-hidden="true">
              {isSelected && <polyline points="1 9 7 14 15 4" fill="none" stroke="currentColor" strokeWidth="3" />}
            </svg>
          </div>
          {words}
        </>
      )}
    </Checkbox>
  ),
  switch: ({ words, ticked, field }) => (
    <Switch name={field} defaultSelected={ticked} className="row">
      <div className="track">
        <div className="thumb" />
      </div>
      {words}
    </Switch>
  ),
  radio: ({ words, otherwise, chosen, field }) => (
    <RadioGroup name={field} defaultValue={chosen} aria-label="Your choice">
      <Choice value="yes" words={words} />
      <Choice value="no" words={otherwise} />
    </RadioGroup>
  ),
});
