/** Shows HTML in a frame of its own, 800 by 600 px, and hands out its document once laid out. */
export async function openPage(html: string, width = 800, height = 600): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `position:fixed;left:0;top:0;width:${width}px;height:${height}px;border:0;background:#fff`;
  const page = /^\s*<(?:!doctype|html)/i.test(html)
    ? html
    : `<!doctype html><meta charset="utf-8"><title>Example</title>${html}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = page;
  document.body.append(frame);
  await loaded;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  return frame.contentDocument as Document;
}

export function closePages(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}
