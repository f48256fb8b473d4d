export interface SiteListProps {
  readonly sites: readonly { readonly site: string; readonly detail?: string }[];
  readonly action: string;
  readonly labelledBy: string;
  readonly remove: (site: string) => void;
}

/** Sites that a person treats apart, each with the one way back. */
export function SiteList({ sites, action, labelledBy, remove }: SiteListProps) {
  return (
    <ul class="sites" aria-labelledby={labelledBy}>
      {sites.map(({ site, detail }) => (
        <li key={site}>
          <bdi>{site}</bdi>
          {detail && <span class="soft">{detail}</span>}
          <button type="button" aria-label={`${action}: ${site}`} onClick={() => remove(site)}>
            {action}
          </button>
        </li>
      ))}
    </ul>
  );
}
