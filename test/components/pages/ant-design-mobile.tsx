import { Checkbox, List, Radio, Switch } from 'antd-mobile';
import { mountReact } from '../mount/mount-react.js';

mountReact({
  checkbox: ({ words, ticked }) => <Checkbox defaultChecked={ticked}>{words}</Checkbox>,
  switch: ({ words, ticked }) => <List.Item extra={<Switch defaultChecked={ticked} />}>{words}</List.Item>,
  radio: ({ words, otherwise, chosen }) => (
    <Radio.Group defaultValue={chosen}>
      <Radio value="yes">{words}</Radio>
      <Radio value="no">{otherwise}</Radio>
    </Radio.Group>
  ),
});
