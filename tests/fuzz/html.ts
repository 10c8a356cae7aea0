/** HTML of chance, as strings: whatever a parser makes of it is a page. */
import fc from 'fast-check';

const ELEMENTS = ('a abbr acronym address applet area article aside audio b base bdi bdo big blink blockquote body br button canvas caption center cite code col colgroup data ' +
  'datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img ' +
  'input ins kbd label legend li link listing main map mark marquee menu meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre ' +
  'progress q rb rp rt rtc ruby s samp script search section select selectedcontent slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time ' +
  'title tr track tt u ul var video wbr xmp math mi mn mo mtext semantics annotation annotation-xml desc foreignObject g path text tspan use x-card crossread-sidebar crossread-marks').split(' ');

const ATTRIBUTES = ['', ' hidden', ' hidden=until-found', ' style="display:none"', ' style="color:red; visibility : hidden"', ' open', ' class="related comments"', ' id=body', ' name=firstChild', ' name=nodeType', ' name=localName',
  ' dir=rtl', ' slot=x', ' aria-hidden=true', ' contenteditable', ' lang=ko', ' role=navigation', ' is=x-y', ' href="/a"', ' xmlns="http://www.w3.org/1999/xhtml"', ' colspan=9 rowspan=0', ' itemprop=datePublished', ' datetime="2026-07-04"'];

const TEXTS = ['word', 'Two words.', ' ', '\n', '\t \n ', '&nbsp;', '\u3000', '\u2028', '가나다 라', '数字は25,000', '🙂', '\u202eabc\u202c', 'a\u00adb', '\u200b', 'e\u0301', '&amp;', '&#0;', '&#xD800;', '\ufeff', 'x'.repeat(300), '<', '>', '"', '&lt;p&gt;', ']]>', '12 July 2026'];

const element = fc.constantFrom(...ELEMENTS);
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 6, arbitrary: fc.tuple(element, fc.constantFrom(...ATTRIBUTES)).map(([name, attribute]) => `<${name}${attribute}>`) },
  { weight: 4, arbitrary: element.map((name) => `</${name}>`) },
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom('p', 'div', 'li', 'td', 'h2', 'span', 'b', 'blockquote', 'pre', 'ruby', 'section'), fc.constantFrom(...TEXTS)).map(([name, text]) => `<${name}>${text}</${name}>`) },
  { weight: 1, arbitrary: fc.constantFrom('<!-- a comment -->', '<!--', '-->', '<![CDATA[in]]>', '<?xml version="1.0"?>', '<!doctype html>', '</', '<p', '<div <b>', '<template shadowrootmode=open><p>shadow</p><slot></slot></template>', '<br><br>', '<script type="application/ld+json">{"datePublished":', '{"@graph":[[[{}]]]}</script>', '<meta property=og:title content=x>') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** Pages of chance: elements of all kinds in all orders, closed or not, with texts of several scripts between them. */
export const html: fc.Arbitrary<string> = fc.array(piece, { maxLength: 60, size: 'max' }).map((pieces) => pieces.join(''));
