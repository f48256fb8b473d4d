// Findings as columns of numbers: a hundred thousand of them fit into memory and are gone through within a frame or two.
import { Column } from './column.js';
import { LEVELS, type Level, levelOf } from './level.js';
import { orderBy } from './order.js';
import type { FoundEntry, LogEntry } from './source.js';
import { Strings } from './strings.js';
import { asText } from './visible.js';

export interface Row {
  readonly key: string;
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly level: Level;
  readonly rule: string;
  readonly site: string;
  readonly page: string;
  readonly text: string;
  readonly visit: string;
}

/** One load of one page, as far as the log tells of it. */
export interface SeenVisit {
  readonly id: string;
  readonly site: string;
  readonly page: string;
  readonly title: string;
  /** When it was first written of, by a clock that may have been wrong: visits are in the order of their numbers. */
  readonly at: number;
  readonly firstSeq: number;
  readonly findings: number;
  /** Null where no summary of the page was kept. */
  readonly verdict: string | null;
  /** Number of the entry the summary stands in: the newest counts. */
  readonly summarySeq: number;
}

const timeOf = (iso: unknown): number => {
  const time = Date.parse(asText(iso));
  return Number.isNaN(time) ? 0 : time;
};

export class Rows {
  readonly keys: string[] = [];
  readonly seq = new Column(Float64Array);
  readonly at = new Column(Float64Array);
  readonly level = new Column(Uint8Array);
  readonly rule = new Column(Uint32Array);
  readonly site = new Column(Uint32Array);
  readonly page = new Column(Uint32Array);
  readonly text = new Column(Uint32Array);
  readonly visit = new Column(Uint32Array);
  readonly rules = new Strings();
  readonly sites = new Strings();
  readonly pages = new Strings();
  readonly texts = new Strings();
  readonly visitIds = new Strings();
  readonly visits = new Map<string, SeenVisit>();
  lastSeq = 0;
  #newest: Uint32Array = new Uint32Array();

  get count(): number {
    return this.keys.length;
  }

  /** Every row, the newest first. */
  get newest(): Uint32Array {
    if (this.#newest.length !== this.count) {
      const seq = this.seq.values;
      this.#newest = orderBy(
        Uint32Array.from({ length: this.count }, (_, row) => row),
        (row) => this.lastSeq - seq[row]!,
      );
    }
    return this.#newest;
  }

  add(entries: readonly LogEntry[]): void {
    for (const entry of entries) {
      this.lastSeq = Math.max(this.lastSeq, Number(entry.seq) || 0);
      this.#see(entry);
      if (entry.kind === 'finding') this.#push(entry);
    }
  }

  #push({ key, seq, at, site, pageUrl, visit, finding }: FoundEntry): void {
    this.keys.push(asText(key));
    this.seq.push(Number(seq) || 0);
    this.at.push(timeOf(at));
    this.level.push(Math.max(0, LEVELS.indexOf(levelOf(finding))));
    this.rule.push(this.rules.number(asText(finding.rule)));
    this.site.push(this.sites.number(asText(site)));
    this.page.push(this.pages.number(asText(pageUrl)));
    this.text.push(this.texts.number(asText(finding.text)));
    this.visit.push(this.visitIds.number(asText(visit)));
  }

  #see(entry: LogEntry): void {
    const id = asText(entry.visit);
    const known = this.visits.get(id);
    const at = timeOf(entry.at);
    const isFinding = entry.kind === 'finding';
    const summary = entry.kind === 'page' && entry.seq > (known?.summarySeq ?? 0) ? entry.page : null;
    this.visits.set(id, {
      id,
      site: asText(entry.site),
      page: known?.page ?? asText(entry.pageUrl),
      title: summary ? asText(summary.title) : (known?.title ?? ''),
      at: known && known.firstSeq < entry.seq ? known.at : at,
      firstSeq: Math.min(known?.firstSeq ?? entry.seq, entry.seq),
      findings: (known?.findings ?? 0) + (isFinding ? 1 : 0),
      verdict: summary ? asText(summary.verdict) : (known?.verdict ?? null),
      summarySeq: summary ? entry.seq : (known?.summarySeq ?? 0),
    });
  }

  row(index: number): Row {
    return {
      key: this.keys[index] ?? '',
      seq: this.seq.values[index] ?? 0,
      at: this.at.values[index] ?? 0,
      level: LEVELS[this.level.values[index] ?? 0] ?? 'review',
      rule: this.rules.text(this.rule.values[index] ?? -1),
      site: this.sites.text(this.site.values[index] ?? -1),
      page: this.pages.text(this.page.values[index] ?? -1),
      text: this.texts.text(this.text.values[index] ?? -1),
      visit: this.visitIds.text(this.visit.values[index] ?? -1),
    };
  }
}
