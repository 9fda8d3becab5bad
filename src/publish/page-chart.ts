/**
 * The charts of a report as inline SVG, each with its words for who does not see it. Colours come from the style sheet alone;
 * no value of a stranger stands in one.
 */
import { html, type Markup } from './page-markup.ts';

const NUMBER = /\.?0+$/;

/** With two digits behind the point at most. */
function n(value: number): string {
  return value.toFixed(2).replace(NUMBER, '') || '0';
}

interface Frame {
  readonly words: string;
  readonly width: number;
  readonly height: number;
  readonly body: readonly Markup[];
}

function svg({ words, width, height, body }: Frame): Markup {
  return html`<svg role="img" aria-label="${words}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${body}</svg>`;
}

/** Passes as low bars, failures as full ones: the height tells them apart, not only the colour. */
export function resultBars(results: readonly { readonly outcome: string }[], words: string): Markup {
  const [step, height] = [6, 24];
  const body = results.map(({ outcome }, place) => {
    const [style, tall] =
      outcome === 'pass'
        ? ['good', 8]
        : outcome === 'fail' || outcome === 'timeout'
          ? ['bad', height]
          : ['none', 3];
    return html`<rect class="${style}" x="${place * step}" y="${height - Number(tall)}" width="${step - 2}" height="${tall}"/>`;
  });
  return svg({ words, width: Math.max(1, results.length) * step, height, body });
}

/** A share with its interval, on a line from 0 to 100 percent. */
export function intervalBar(
  share: number,
  { low, high }: { readonly low: number; readonly high: number },
  words: string,
): Markup {
  const width = 120;
  const body = [
    html`<rect class="track" x="0" y="7" width="${width}" height="2"/>`,
    html`<rect class="span" x="${n(low * width)}" y="4" width="${n(Math.max(1, (high - low) * width))}" height="8"/>`,
    html`<rect class="mark" x="${n(Math.min(width - 3, share * width))}" y="0" width="3" height="16"/>`,
  ];
  return svg({ words, width, height: 16, body });
}

export interface Point {
  /** From 0 to 1. */
  readonly x: number;
  readonly value: number;
  readonly bad?: boolean;
}

/** Values over time, with the largest of them written beside it. */
export function lineChart(
  points: readonly Point[],
  labels: { readonly words: string; readonly top: string },
): Markup {
  const [width, height, left, foot] = [640, 160, 64, 20];
  const top = Math.max(...points.map(({ value }) => value), Number.MIN_VALUE);
  const at = ({ x, value }: Point) =>
    [left + x * (width - left - 10), 10 + (1 - value / top) * (height - foot - 10)] as const;
  const path = points.map((point) => at(point).map(n).join(','));
  const marks = points.map((point) => {
    const [x, y] = at(point);
    // A cross for what failed, a dot for what did not.
    return point.bad
      ? html`<path class="bad" d="M${n(x - 4)},${n(y - 4)}l8,8m0,-8l-8,8"/>`
      : html`<circle class="good" cx="${n(x)}" cy="${n(y)}" r="3"/>`;
  });
  const body = [
    html`<line class="axis" x1="${left}" y1="${height - foot}" x2="${width}" y2="${height - foot}"/>`,
    html`<text x="${left - 6}" y="14" text-anchor="end">${labels.top}</text>`,
    html`<text x="${left - 6}" y="${height - foot + 4}" text-anchor="end">0</text>`,
    html`<text x="${left}" y="${height - 4}">older</text>`,
    html`<text x="${width - 4}" y="${height - 4}" text-anchor="end">newest</text>`,
    html`<polyline class="line" points="${path.join(' ')}"/>`,
    ...marks,
  ];
  return svg({ words: labels.words, width, height, body });
}
