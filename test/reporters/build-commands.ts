// How the runner of GitHub Actions finds commands in the output of a step: `::name …::` behind any white space of a line, and the older
// `##[name …]` anywhere in it. Written after https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
const COMMANDS =
  'add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|stop-commands|warning';
const NEWER = new RegExp(`^\\s*::(${COMMANDS})(?: (.*?))?::(.*)$`, 'is');
const OLDER = new RegExp(`##\\[(${COMMANDS})\\b(.*?)\\](.*)$`, 'is');

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const decoded = (text: string): string =>
  text.replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');

const propertiesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    text.split(',').flatMap((pair) => {
      const cut = pair.indexOf('=');
      return cut < 1 ? [] : [[pair.slice(0, cut), decoded(pair.slice(cut + 1))]];
    }),
  );

export function commandsIn(output: string): readonly Command[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => {
    const newer = NEWER.exec(line);
    const [, name, properties = '', data = ''] = newer ?? OLDER.exec(line) ?? [];
    return name === undefined ? [] : [{ name, properties: propertiesOf(properties), data: decoded(data) }];
  });
}
