import { Checkbox } from '@fluentui/react-checkbox';
import { FluentProvider } from '@fluentui/react-provider';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { Switch } from '@fluentui/react-switch';
import { webLightTheme } from '@fluentui/react-theme';
import type { ReactNode } from 'react';
import { mountReact } from '../mount/mount-react.js';

// The theme is a set of variables on the provider's own element; what is drawn into the slots needs one of its own.
const themed = (children: ReactNode) => <FluentProvider theme={webLightTheme}>{children}</FluentProvider>;

mountReact({
  checkbox: ({ words, ticked, field }) => themed(<Checkbox name={field} defaultChecked={ticked} label={words} />),
  switch: ({ words, ticked, field }) => themed(<Switch name={field} defaultChecked={ticked} label={words} />),
  radio: ({ words, otherwise, chosen, field }) =>
    themed(
      <RadioGroup name={field} defaultValue={chosen}>
        <Radio value="yes" label={words} />
        <Radio value="no" label={otherwise} />
      </RadioGroup>,
    ),
});
