import * as Checkbox from '@radix-ui/react-checkbox';
import * as RadioGroup from '@radix-ui/react-radio-group';
import * as Switch from '@radix-ui/react-switch';
import { mountReact } from '../mount/mount-react.js';
import '../mount/unstyled.css';

const Choice = ({ id, value, words }: { readonly id: string; readonly value: string; readonly words: string }) => (
  <div className="row">
    <RadioGroup.Item id={id} value={value} className="box round">
      <RadioGroup.Indicator className="dot" />
    </RadioGroup.Item>
    <label htmlFor={id}>{words}</label>
  </div>
);

mountReact({
  checkbox: ({ words, ticked, field }) => (
    <div className="row">
      <Checkbox.Root id={field} name={field} defaultChecked={ticked} className="box">
        <Checkbox.Indicator className="mark">
          <svg viewBox="0 0 18 18" width="14" height="14" aria-hidden="true">
            <polyline points="1 9 7 14 15 4" fill="none" stroke="currentColor" strokeWidth="3" />
          </svg>
        </Checkbox.Indicator>
      </Checkbox.Root>
      <label htmlFor={field}>{words}</label>
    </div>
  ),
  switch: ({ words, ticked, field }) => (
    <div className="row">
      <Switch.Root id={field} name={field} defaultChecked={ticked} className="track">
        <Switch.Thumb className="thumb" />
      </Switch.Root>
      <label htmlFor={field}>{words}</label>
    </div>
  ),
  radio: ({ words, otherwise, chosen, field }) => (
    <RadioGroup.Root name={field} defaultValue={chosen}>
      <Choice id={`${field}y`} value="yes" words={words} />
      <Choice id={`${field}n`} value="no" words={otherwise} />
    </RadioGroup.Root>
  ),
});
