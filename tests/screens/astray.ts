/**
 * What does not stand where it should, whatever the fonts are: out of the window, out of the panel, or cut off at its side. Runs in
 * the page, so it names nothing from outside. `root`: the sidebar's shadow root, or the document of a page of the extension.
 */
export function astray(root: ShadowRoot | Document): string[] {
  const panel = root.querySelector<HTMLElement>('aside.panel');
  const handle = root.querySelector<HTMLElement>('button.handle');
  const [width, height] = [document.documentElement.clientWidth, innerHeight];
  const nameOf = (one: Element) => `${one.localName}${one.className && typeof one.className === 'string' ? `.${one.className.split(' ').join('.')}` : ''}`;
  const found: string[] = [];
  const inside = (one: Element, box: { left: number; right: number; top: number; bottom: number }, what: string) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    if (left < box.left - 1 || right > box.right + 1) found.push(`${nameOf(one)} reaches from ${left} to ${right} px across, out of ${what}`);
    if (top < box.top - 1 || bottom > box.bottom + 1) found.push(`${nameOf(one)} reaches from ${top} to ${bottom} px down, out of ${what}`);
  };
  const whole = { left: 0, right: width, top: 0, bottom: height };
  const shown = (one: Element) => one.checkVisibility() && !one.closest('.unseen') && one.getBoundingClientRect().width > 0;

  if (!(root instanceof ShadowRoot)) {
    if (document.documentElement.scrollWidth > width) found.push(`the page is ${document.documentElement.scrollWidth} px wide in a window of ${width}`);
    for (const one of root.querySelectorAll('button, input, label, h1, h2, h3, p, td')) if (shown(one)) inside(one, { ...whole, top: -Infinity, bottom: Infinity }, 'the window');
    return found;
  }
  for (const one of [panel, handle]) if (one && shown(one)) inside(one, whole, 'the window');
  if (!panel || !shown(panel)) return found;
  const box = panel.getBoundingClientRect();
  const side = root.querySelector<HTMLElement>('.crossread')?.dataset['side'];
  if (side === 'left' ? box.left > 1 : box.right < width - 1) found.push(`the panel does not stand at the ${side}`);
  for (const list of root.querySelectorAll('.list')) if (list.scrollWidth > list.clientWidth) found.push(`the list is ${list.scrollWidth} px wide in ${list.clientWidth}`);
  for (const one of panel.querySelectorAll('*')) {
    // A row that is moved sideways by hand may reach out of view.
    if (shown(one) && !one.closest('.chips, svg, .resizer, .facts')) inside(one, { ...box, left: box.left, right: box.right, top: -Infinity, bottom: Infinity }, 'the panel');
  }
  return [...new Set(found)];
}
