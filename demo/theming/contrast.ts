/**
 * Whether two colours can be read on each other, and the nearest colour that can. The theming page refuses a pair with it,
 * and offers a way on in the same breath.
 */
import Color from 'colorjs.io';

/** What the browser makes of a CSS value where it stands, so that `currentcolor`, `light-dark()` and names of the system count too. What a `var()` is on another page nobody can say here. */
export function resolved(value: string, within: Element): Color | undefined {
  if (/\bvar\(/.test(value) || !CSS.supports('color', value)) return undefined;
  const probe = document.createElement('span');
  probe.style.color = value;
  within.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  return new Color(color);
}

export const isOpaque = (color: Color): boolean => Number(color.alpha) === 1;

/** From 1 to 21, as WCAG 2 counts. */
export const ratio = (one: Color, other: Color): number => one.contrastWCAG21(other);

/** Rounded down: 4.499 is not 4.5. */
export const spoken = (value: number): string => `${Math.floor(value * 10) / 10} : 1`;

const hex = (color: Color): string => color.to('srgb').toGamut().toString({format: 'hex', collapse: false});

/** The colour nearest to `color` in lightness, of the same hue, that has this ratio to `beside`: what to paste, or nothing if none has. */
export function nearest(color: Color, beside: Color, least: number): string | undefined {
  const from = color.to('oklch');
  const start = Number(from.get('l'));
  // By hundredths away from where it was, to both sides at once: the first that passes is the nearest.
  for (let step = 0; step <= 100; step++)
    for (const lightness of [start - step / 100, start + step / 100]) {
      if (lightness < -0.01 || lightness > 1.01) continue;
      const tried = hex(from.clone().set({l: Math.min(1, Math.max(0, lightness)), alpha: 1}));
      if (ratio(new Color(tried), beside) >= least) return tried;
    }
  return undefined;
}
