/**
 * The texts of the sidebar that stand out too little from their ground (WCAG 1.4.3), as lines. axe leaves this undecided inside a closed
 * root. Runs in the page, so it names nothing from outside; `root` is the sidebar's shadow root.
 */
export function faintTexts(root: ShadowRoot): { looked: number; faint: string[] } {
  type Colour = [number, number, number, number];
  const context = document.implementation.createHTMLDocument('').createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const known = new Map<string, Colour>();
  /** A CSS colour of any notation as red, green, blue and opacity, from 0 to 1. */
  function read(css: string): Colour {
    let colour = known.get(css);
    if (!colour) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = css;
      context.fillRect(0, 0, 1, 1);
      colour = [...context.getImageData(0, 0, 1, 1).data].map((part) => part / 255) as Colour;
      known.set(css, colour);
    }
    return colour;
  }
  const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
  const light = ([r, g, b]: Colour) => [r, g, b].map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)).reduce((sum, one, at) => sum + one * [0.2126, 0.7152, 0.0722][at]!, 0);
  function ground(of: Element | null): Colour {
    if (!of) return [1, 1, 1, 1];
    const own = read(getComputedStyle(of).backgroundColor);
    return own[3] === 1 ? own : over(own, ground(of.parentElement));
  }

  const faint: string[] = [];
  let looked = 0;
  function look(element: Element, { color, fontSize, fontWeight }: CSSStyleDeclaration, text: string): void {
    if (!element.checkVisibility() || element.closest('.unseen')) return;
    const behind = ground(element);
    let ink = read(color);
    for (let one: Element | null = element; one; one = one.parentElement) ink = [ink[0], ink[1], ink[2], ink[3] * Number(getComputedStyle(one).opacity)];
    const [bright, dark] = [light(over(ink, behind)), light(behind)].sort((a, b) => b - a) as [number, number];
    const ratio = (bright + 0.05) / (dark + 0.05);
    const large = parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700);
    looked += 1;
    if (ratio < (large ? 3 : 4.5)) faint.push(`${element.localName}.${element.className} '${text.trim().slice(0, 30)}': ${ratio.toFixed(2)}`);
  }
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (element && text.textContent!.trim() !== '' && element.localName !== 'style') look(element, getComputedStyle(element), text.textContent!);
  }
  // What the style sheet writes, such as the handle's count.
  for (const element of root.querySelectorAll('*')) {
    const written = getComputedStyle(element, '::before');
    if (/attr\(|"[^"]*[\p{L}\p{N}]/u.test(written.content)) look(element, written, written.content);
  }
  return { looked, faint };
}
