import { Checkbox, Field, Label, Radio, RadioGroup, Switch } from '@headlessui/react';
import { mountReact } from '../mount/mount-react.js';
import '../mount/unstyled.css';

const Choice = ({ value, words }: { readonly value: string; readonly words: string }) => (
  <Field className="row">
    <Radio value={value} className="box round">
      {({ checked }) => <>{checked && <span className="dot" />}</>}
    </Radio>
    <Label>{words}</Label>
  </Field>
);

mountReact({
  checkbox: ({ words, ticked, field }) => (
    <Field className="row">
      <Checkbox name={field} defaultChecked={ticked} className="box">
        {({ checked }) => (
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" opacity={checked ? 1 : 0}>
            <path d="M3 8L6 11L11 3.5" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
        )}
      </Checkbox>
      <Label>{words}</Label>
    </Field>
  ),
  switch: ({ words, ticked, field }) => (
    <Field className="row">
      <Switch name={field} defaultChecked={ticked} className="track">
        <span className="thumb" />
      </Switch>
      <Label>{words}</Label>
    </Field>
  ),
  radio: ({ words, otherwise, chosen, field }) => (
    <RadioGroup name={field} defaultValue={chosen}>
      <Choice value="yes" words={words} />
      <Choice value="no" words={otherwise} />
    </RadioGroup>
  ),
});
