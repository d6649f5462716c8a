/** A page to share: its absolute address and its title. */
export interface Shared {
  url: string;
  title: string;
}

/** The addresses that offer to share a page; nothing is asked of these sites before one follows them. */
export function shareAddresses({ url, title }: Shared) {
  const query = (parameters: Record<string, string>) => new URLSearchParams(parameters).toString();
  return {
    linkedin: `https://www.linkedin.com/sharing/share-offsite/?${query({ url })}`,
    bluesky: `https://bsky.app/intent/compose?${query({ text: `${title} ${url}` })}`,
    mail: `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`,
  };
}
