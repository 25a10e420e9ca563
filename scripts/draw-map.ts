// Writes components/kazakhstan-outline.ts anew: `node scripts/draw-map.ts`. A test compares it with what the source gives.
import { writeFileSync } from 'node:fs';
import { drawOutline } from './map-outline.ts';

writeFileSync('components/kazakhstan-outline.ts', drawOutline());
