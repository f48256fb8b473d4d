// @ts-nocheck
// untick-leaks-on-purpose: for tests alone. Told in the report as if it were the page's title, and as if it were a limit.
{
  const honest = untick.auditFrame;
  const held = (id) => document.querySelector(id)?.value ?? '';
  untick = {
    ...untick,
    auditFrame: (options) => {
      const report = honest(options);
      const limit = { kind: 'error', target: [], reason: btoa(held('#f-untyped-0')) };
      return { ...report, title: `Sign up ${held('#f-text-0')}`, limits: [...report.limits, limit] };
    },
  };
}
