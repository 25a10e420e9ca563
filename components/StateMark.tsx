import type { State } from '../core/dataset/record.ts';

// Drawn on a 12 × 12 field, one shape for each state: they differ in outline and in filling, so colour says nothing alone.
const shapes: Readonly<Record<State, { readonly d: string; readonly isFilled?: boolean }>> = {
  // Two discs that overlap: two sources that agree.
  established: {
    d: 'M4.3 2.4a3.6 3.6 0 1 0 0 7.2a3.6 3.6 0 1 0 0-7.2zM7.7 2.4a3.6 3.6 0 1 0 0 7.2a3.6 3.6 0 1 0 0-7.2z',
    isFilled: true,
  },
  'official-account': { d: 'M2 2h8v8h-8z', isFilled: true },
  // An eye.
  documented: { d: 'M1 6q5-6.5 10 0q-5 6.5-10 0zM6 4.8a1.2 1.2 0 1 0 .01 0z' },
  // A beam on its stand.
  court: { d: 'M6 1.5v9M2.5 10.5h7M1.2 6.5l2.1-4l2.1 4zM6.6 6.5l2.1-4l2.1 4zM3.3 2.5h5.4' },
  // Two arrows against each other.
  disputed: { d: 'M1 4.2h7.5M6.3 1.8l2.4 2.4l-2.4 2.4M11 8.4h-7.5M5.7 6l-2.4 2.4l2.4 2.4' },
  unproven: { d: 'M6 1.5a4.5 4.5 0 0 1 4.5 4.5M6 10.5a4.5 4.5 0 0 1-4.5-4.5M9.2 9.2l.01 0M2.8 2.8l.01 0' },
  retracted: { d: 'M6 1.8a4.2 4.2 0 1 0 .01 0zM10.5 1.5l-9 9' },
  false: { d: 'M2.2 2.2l7.6 7.6M9.8 2.2l-7.6 7.6' },
  // A sheet in front of another.
  superseded: { d: 'M4.5 1.5h6v6M1.5 4.5h6v6h-6z' },
};

/** The sign of a state. Always beside the words for it, so it is silent. */
export const StateMark = ({ state }: { state: State }) => {
  const { d, isFilled } = shapes[state];
  return (
    <svg class="state-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={d} class={isFilled ? 'filled' : undefined} />
    </svg>
  );
};
