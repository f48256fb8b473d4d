import { Checkbox, FormControlLabel, Radio, RadioGroup, Switch } from '@mui/material';
import { mountReact } from '../mount/mount-react.js';

mountReact({
  checkbox: ({ words, ticked, field }) => (
    <FormControlLabel control={<Checkbox name={field} defaultChecked={ticked} />} label={words} />
  ),
  switch: ({ words, ticked, field }) => (
    <FormControlLabel control={<Switch name={field} defaultChecked={ticked} />} label={words} />
  ),
  radio: ({ words, otherwise, chosen, field }) => (
    <RadioGroup name={field} defaultValue={chosen}>
      <FormControlLabel value="yes" control={<Radio />} label={words} />
      <FormControlLabel value="no" control={<Radio />} label={otherwise} />
    </RadioGroup>
  ),
});
