import type { ComponentChildren } from 'preact';

interface Props {
  readonly label: ComponentChildren;
  readonly note?: string | undefined;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** A switch with its name and, smaller, what it does. */
export const Switch = ({ label, note, isOn, onSwitch }: Props) => (
  <label class="switch">
    <span>
      <b>{label}</b>
      {note && <span class="fine">{note}</span>}
    </span>
    <input
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says itself whether it is checked.
      role="switch"
      checked={isOn}
      onChange={(event) => onSwitch(event.currentTarget.checked)}
    />
  </label>
);
