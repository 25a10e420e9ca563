/** Drawn on a 16 × 16 field in strokes. */
export const icons = {
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  pin: 'M6 2.5h4l-.6 4l2.1 2.5h-7l2.1-2.5zM8 9v5',
  copy: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1',
  more: 'M3 8a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0M7.5 8a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0M12 8a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0',
} as const;

interface Props {
  readonly d: string;
  readonly label: string;
  /** For a button that opens something under it. */
  readonly isOpen?: boolean;
  /** For a button that stays down. */
  readonly isPressed?: boolean;
  readonly onClick: () => void;
}

/** A small button with a sign; its name is said and shown by the browser. */
export const IconButton = ({ d, label, isOpen, isPressed, onClick }: Props) => (
  <button
    type="button"
    class="icon"
    aria-label={label}
    title={label}
    aria-expanded={isOpen}
    aria-pressed={isPressed}
    onClick={onClick}
  >
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={d} />
    </svg>
  </button>
);
