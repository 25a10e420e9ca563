import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props<Value extends string | number> {
  readonly title: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly lang?: string;
    /** What the choice looks like. */
    readonly example?: ComponentChildren;
  }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few: radio buttons under their common name. */
export const Choice = <Value extends string | number>({ title, options, chosen, onChoose }: Props<Value>) => {
  const name = useId();
  return (
    <fieldset class="choice-list">
      <legend>{title}</legend>
      {options.map(({ value, label, lang, example }) => (
        <label key={value} lang={lang}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>
            {label}
            {example}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
