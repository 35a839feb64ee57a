/** Below this relative luminance a background counts as dark. */
const DARK_BELOW = 0.4;
/** A background more see-through than this lets the one behind it decide. */
const LEAST_ALPHA = 0.5;

/** Does the element's text stand on a dark ground, as the page is drawn now? */
export function isDark(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const luminance = luminanceOf(getComputedStyle(at).backgroundColor);
    if (luminance !== undefined) return luminance < DARK_BELOW;
  }
  // Nothing is painted: the browser's own canvas, dark where the page admits a dark scheme.
  const scheme = getComputedStyle(element).colorScheme;
  return scheme.includes("dark") && matchMedia("(prefers-color-scheme: dark)").matches;
}

/**
 * Relative luminance, 0 to 1, of a computed colour.
 *
 * @returns `undefined` when it is mostly transparent, or of a form that browsers do not give
 */
export function luminanceOf(colour: string): number | undefined {
  const [form = "", ...rest] = colour.split(/[(,\s/)]+/).filter((part) => part !== "");
  const [first = 0, second = 0, third = 0, alpha = 1] = rest
    .filter((part) => !/^[a-z]/.test(part))
    .map((part) => (part.endsWith("%") ? Number.parseFloat(part) / 100 : Number(part)));
  if (colour === "transparent" || alpha < LEAST_ALPHA) return undefined;
  if (form === "rgb" || form === "rgba") return luminance(first / 255, second / 255, third / 255);
  if (form === "color") return luminance(first, second, third);
  // The first number of these is lightness as seen; its cube is close to luminance.
  if (form === "oklab" || form === "oklch") return first ** 3;
  if (form === "lab" || form === "lch") return (first / 100) ** 3;
  return undefined;
}

/** As WCAG 2 defines it, of sRGB parts from 0 to 1. */
function luminance(red: number, green: number, blue: number): number {
  const [r, g, b] = [red, green, blue].map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
