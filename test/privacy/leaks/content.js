// @ts-nocheck
// untick-leaks-on-purpose: for tests alone. Hands each field's value on to where the field's kind says.
addEventListener(
  'input',
  ({ target }) => {
    const kind = /^f-(\w+)-0$/.exec(target.id)?.[1];
    const value = target.value;
    if (!kind || !value) return;
    if (kind === 'password') console.log('content leaks', value);
    else if (kind === 'url') fetch(`${location.origin}/leak/${btoa(value)}`);
    else chrome.runtime.sendMessage({ leak: kind, value }).catch(() => {});
  },
  true,
);
