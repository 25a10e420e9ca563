// Draws the outline of Kazakhstan for the timeline's map from Natural Earth (public domain), as packed in world-atlas (ISC).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mapSize, projectPlace } from '../core/timeline/map-projection.ts';

type Pair = readonly [number, number];

interface Topology {
  readonly transform: { readonly scale: Pair; readonly translate: Pair };
  readonly arcs: readonly (readonly Pair[])[];
  readonly objects: {
    readonly countries: {
      readonly geometries: readonly {
        readonly id?: string;
        readonly type: string;
        readonly arcs: readonly (readonly (readonly number[])[])[];
      }[];
    };
  };
}

/** ISO 3166-1. */
const kazakhstan = '398';

// In units of the drawing: finer than a hairline, and a tenth of the points.
const tolerance = 0.7;
// Islands in the Caspian would be specks.
const leastPoints = 12;

/** An arc's points as longitude and latitude; stored as steps, and walked backwards where its number is negative. */
const readArc = ({ arcs, transform }: Topology, number: number): Pair[] => {
  let [x, y] = [0, 0];
  const points = (arcs[number < 0 ? ~number : number] ?? []).map(([dx, dy]): Pair => {
    x += dx;
    y += dy;
    return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
  });
  return number < 0 ? points.reverse() : points;
};

const distance = (point: Pair, from: Pair, to: Pair) => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(point[0] - from[0], point[1] - from[1]);
  return Math.abs(dx * (from[1] - point[1]) - dy * (from[0] - point[0])) / length;
};

/** Douglas and Peucker: keeps what stands out from the line between its ends. */
const simplify = (points: readonly Pair[]): Pair[] => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  const far = points.map((point) => distance(point, first, last));
  const most = Math.max(...far);
  if (most <= tolerance) return [first, last];
  const at = far.indexOf(most);
  return [...simplify(points.slice(0, at + 1)), ...simplify(points.slice(at)).slice(1)];
};

const pathOf = (ring: readonly Pair[]) =>
  `M${ring.map(([x, y]) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join('L')}Z`;

/** The source of the module that holds the outline. */
export const drawOutline = (): string => {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const topology: Topology = JSON.parse(readFileSync(file, 'utf8'));
  const country = topology.objects.countries.geometries.find(({ id }) => id === kazakhstan);
  const rings = (country?.arcs ?? []).flatMap((polygon) =>
    polygon.map((numbers) =>
      numbers
        .flatMap((number) => readArc(topology, number))
        .map(([longitude, latitude]): Pair => {
          const { x, y } = projectPlace([latitude, longitude]);
          return [x, y];
        }),
    ),
  );
  const outline = rings
    .map((ring) => {
      // A closed ring has no two ends of its own: it is cut where it is farthest from its first point.
      const [first] = ring;
      const far = ring.map((point) => (first ? distance(point, first, first) : 0));
      const at = far.indexOf(Math.max(...far));
      return [...simplify(ring.slice(0, at + 1)), ...simplify(ring.slice(at)).slice(1)];
    })
    .filter((ring) => ring.length >= leastPoints)
    .map(pathOf)
    .join('');
  return `// Made by scripts/draw-map.ts from Natural Earth 1:50m (public domain), as packed in world-atlas 2.0.2 (ISC). The border is the
// one that source draws; it says nothing about any claim.
/** The outline of Kazakhstan in a drawing of ${mapSize.width} × ${mapSize.height} units. */
export const kazakhstanOutline =
  '${outline}';
`;
};
