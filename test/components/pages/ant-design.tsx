import { Checkbox, Radio, Switch } from 'antd';
import { mountReact } from '../mount/mount-react.js';

mountReact({
  checkbox: ({ words, ticked, field }) => (
    <Checkbox name={field} defaultChecked={ticked}>
      {words}
    </Checkbox>
  ),
  switch: ({ words, ticked, field }) => (
    <>
      <Switch id={field} defaultChecked={ticked} /> <label htmlFor={field}>{words}</label>
    </>
  ),
  radio: ({ words, otherwise, chosen, field }) => (
    <Radio.Group name={field} defaultValue={chosen}>
      <Radio value="yes">{words}</Radio>
      <Radio value="no">{otherwise}</Radio>
    </Radio.Group>
  ),
});
