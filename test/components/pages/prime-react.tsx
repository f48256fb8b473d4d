import { Checkbox } from 'primereact/checkbox';
import { InputSwitch } from 'primereact/inputswitch';
import { RadioButton } from 'primereact/radiobutton';
import 'primereact/resources/themes/lara-light-blue/theme.css';
import { mountReact } from '../mount/mount-react.js';

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly chosen: string;
  readonly words: string;
}

const choice = ({ id, name, value, chosen, words }: Choice) => (
  <div>
    <RadioButton inputId={id} name={name} value={value} checked={chosen === value} />{' '}
    <label htmlFor={id}>{words}</label>
  </div>
);

mountReact({
  checkbox: ({ words, ticked, field }) => (
    <>
      <Checkbox inputId={field} name={field} checked={ticked} /> <label htmlFor={field}>{words}</label>
    </>
  ),
  switch: ({ words, ticked, field }) => (
    <>
      <InputSwitch inputId={field} name={field} checked={ticked} /> <label htmlFor={field}>{words}</label>
    </>
  ),
  radio: ({ words, otherwise, chosen, field }) => (
    <>
      {choice({ id: `${field}y`, name: field, value: 'yes', chosen, words })}
      {choice({ id: `${field}n`, name: field, value: 'no', chosen, words: otherwise })}
    </>
  ),
});
