import type { MapPoint } from './map-projection.ts';

// 24 CSS pixels where the map is narrowest, 290 px for 440 units: WCAG 2.2, 2.5.8.
const leastApart = 37;

// The towns of Kazakhstan settle within ten; the rest is for other data.
const mostRounds = 60;

/** Moves points that are too close to be hit apart from each other, each by half of what is missing. */
export const spread = <Point extends MapPoint>(points: readonly Point[]): Point[] => {
  const moved = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < mostRounds; round += 1) {
    let isSettled = true;
    for (const [i, one] of moved.entries())
      for (const other of moved.slice(i + 1)) {
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const apart = Math.hypot(dx, dy);
        if (apart >= leastApart) continue;
        isSettled = false;
        // Two in one place part to the sides.
        const [ux, uy] = apart === 0 ? [1, 0] : [dx / apart, dy / apart];
        const half = (leastApart - apart) / 2 + 0.01;
        one.x -= ux * half;
        one.y -= uy * half;
        other.x += ux * half;
        other.y += uy * half;
      }
    if (isSettled) break;
  }
  return points.map((point, i) => ({ ...point, ...moved[i] }));
};
