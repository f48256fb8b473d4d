// A first look as the extension takes it: in slices, while the page goes on.
import { Looks } from '../../src/extension/content/looks.js';
import { Observer } from '../../src/observe/observer.js';

export async function look(): Promise<number> {
  const observer = new Observer(document);
  const looks = new Looks({
    observer,
    signal: new AbortController().signal,
    changes: () => 0,
    burstAt: () => Number.NEGATIVE_INFINITY,
    onTrees: () => {},
  });
  const { report } = await looks.inSlices(() => null);
  observer.stop();
  return report.findings.length;
}
