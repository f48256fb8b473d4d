import { Checkbox, MantineProvider, Radio, Switch } from '@mantine/core';
import '@mantine/core/styles.css';
import { mountReact } from '../mount/mount-react.js';

mountReact(
  {
    checkbox: ({ words, ticked, field }) => <Checkbox name={field} defaultChecked={ticked} label={words} />,
    switch: ({ words, ticked, field }) => <Switch name={field} defaultChecked={ticked} label={words} />,
    radio: ({ words, otherwise, chosen, field }) => (
      <Radio.Group name={field} defaultValue={chosen}>
        <Radio value="yes" label={words} />
        <Radio value="no" label={otherwise} />
      </Radio.Group>
    ),
  },
  MantineProvider,
);
