import { supportedSchema } from './roles.ts';
import { type Slot, type SlotName, slotNames, type UpdateState } from './update-state.ts';

/** The stored editions worth trying at start, best first; behind them all stands the one in the package. */
export const candidatesIn = (state: UpdateState, bundledNumber: number): { name: SlotName; slot: Slot }[] =>
  slotNames
    .flatMap((name) => {
      const slot = state.slots[name];
      return slot && slot.schema <= supportedSchema && slot.number > bundledNumber ? [{ name, slot }] : [];
    })
    .sort((one, other) => {
      if (one.name === state.active) return -1;
      return other.name === state.active ? 1 : other.slot.number - one.slot.number;
    });

/** The records that are to be shown no longer in an edition of this number; a newer one knows better itself. */
export const withdrawnFrom = (state: UpdateState, number: number): readonly string[] => {
  const { editions = [], withdrawn = [] } = state.targets?.content ?? {};
  return editions.some((offer) => offer.number >= number) ? withdrawn : [];
};
