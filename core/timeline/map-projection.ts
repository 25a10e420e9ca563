/** A point of the map, in the units of its drawing. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** The size of the drawing; one unit is about one CSS pixel where there is room. */
export const mapSize = { width: 440, height: 242 } as const;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

// Albers' equal-area cone, its two true parallels inside the country: on a plain grid 40 degrees of longitude look stretched.
const [south, north, middle] = [radians(43), radians(53), radians(66.9)];
const cone = (Math.sin(south) + Math.sin(north)) / 2;
const constant = Math.cos(south) ** 2 + 2 * cone * Math.sin(south);
const radiusAt = (latitude: number) => Math.sqrt(constant - 2 * cone * Math.sin(latitude)) / cone;

// Found by fitting the outline into the drawing with a margin for the names.
const scale = 893;
const origin = { x: 220, y: 118, latitude: radians(48.2) } as const;

/** Where a place stands on the map; latitude and longitude in degrees. */
export const projectPlace = ([latitude, longitude]: readonly [number, number]): MapPoint => {
  const radius = radiusAt(radians(latitude));
  const angle = cone * (radians(longitude) - middle);
  return {
    x: origin.x + scale * radius * Math.sin(angle),
    y: origin.y - scale * (radiusAt(origin.latitude) - radius * Math.cos(angle)),
  };
};
