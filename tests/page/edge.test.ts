import { page } from 'vitest/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { freePlace, placesFrom } from '../../lib/page/edge.ts';
import { show } from './build.ts';

const SIDE = { edge: 'right', length: 64, depth: 28 } as const;
beforeEach(() => page.viewport(1000, 600));

/** True where the tab at a part of the right edge overlaps an element. */
function covers(at: number, selector: string): boolean {
  const box = document.querySelector(selector)!.getBoundingClientRect();
  return at * 600 < box.bottom && at * 600 + 56 > box.top && box.right > 972;
}

describe('placesFrom', () => {
  it('tries the wanted place first, then ever further ones, all within the edge', () => {
    const places = placesFrom(0.5, 0.1, 0.2);
    expect(places[0]).toBe(0.5);
    const far = places.map((at) => Math.round(Math.abs(at - 0.5) * 100));
    expect(far).toEqual([...far].sort((a, b) => a - b));
    expect(placesFrom(2, 0.1, 0.3).every((at) => at >= 0 && at <= 0.9)).toBe(true);
  });
});

describe('freePlace', () => {
  it('keeps the wanted place where only text stands there', () => {
    show(document, '<p style="position:fixed; right:0; top:0; bottom:0; width:80px">Text</p>');
    expect(freePlace(document, SIDE, 1 / 3)).toEqual({ at: 1 / 3, inset: 0 });
  });

  it.each([
    ['a button', '<button id="it" style="position:fixed; right:0; top:190px; width:40px; height:60px">Top</button>'],
    ['a link around a picture', '<a id="it" href="#" style="position:fixed; right:0; top:210px; width:40px; height:40px; display:block"><i style="display:block; width:40px; height:40px"></i></a>'],
    ['what is a button by its role', '<div id="it" role="button" style="position:fixed; right:0; top:210px; width:40px; height:40px"></div>'],
    ['what the page shows a hand over', '<div id="it" style="cursor:pointer; position:fixed; right:0; top:210px; width:40px; height:40px"></div>'],
    ['a frame', '<iframe id="it" style="position:fixed; right:0; top:100px; width:160px; height:250px"></iframe>'],
    ['something small between its corners', '<button id="it" style="position:fixed; right:8px; top:222px; width:12px; height:12px"></button>'],
  ])('goes aside from %s, not far', (_, markup) => {
    show(document, markup);
    const { at } = freePlace(document, SIDE, 1 / 3);
    expect(covers(1 / 3, '#it')).toBe(true);
    expect(covers(at, '#it')).toBe(false);
    const box = document.querySelector('#it')!.getBoundingClientRect();
    expect(Math.abs(at - 1 / 3) * 600).toBeLessThan(box.height + 90);
  });

  it('stays where it has gone while that is free, and comes back when the wanted place is', () => {
    show(document, '<button id="it" style="position:fixed; right:0; top:190px; width:40px; height:60px">Top</button>');
    expect(freePlace(document, SIDE, 1 / 3, 0.7).at).toBe(0.7);
    show(document, '');
    expect(freePlace(document, SIDE, 1 / 3, 0.7).at).toBe(1 / 3);
  });

  it('takes the wanted place where the whole edge is taken', () => {
    show(document, '<button style="position:fixed; right:0; top:0; width:60px; height:100%">All</button>');
    expect(freePlace(document, SIDE, 0.4).at).toBe(0.4);
  });

  it('leaves a box its scroll bar', () => {
    show(document, '<div style="position:fixed; inset:0; overflow-y:scroll; scrollbar-gutter:stable"><p style="height:3000px">Text</p></div>');
    const box = document.querySelector('div')!;
    expect(freePlace(document, SIDE, 1 / 3).inset).toBe(box.offsetWidth - box.clientWidth);
  });

  it('stands beyond a bar that takes the whole edge', () => {
    show(document, '<nav style="position:fixed; left:0; right:0; bottom:0; height:50px; display:flex"><button style="flex:1">One</button><button style="flex:1">Two</button></nav>');
    expect(freePlace(document, { edge: 'bottom', length: 80, depth: 28 }, 5 / 6)).toEqual({ at: 5 / 6, inset: 50 });
  });

  it('goes along the bottom edge by its middle', () => {
    show(document, '<button id="it" style="position:fixed; left:790px; bottom:0; width:90px; height:40px">Chat</button>');
    const { at } = freePlace(document, { edge: 'bottom', length: 80, depth: 28 }, 5 / 6);
    expect(at * 1000 + 40 <= 790 || at * 1000 - 40 >= 880).toBe(true);
  });
});
