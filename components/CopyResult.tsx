import { useEffect, useRef } from 'preact/hooks';

/** What became of a wish to copy: done, or the text itself where the browser does not allow it. */
export interface Copying {
  readonly done?: string;
  readonly byHand?: string;
}

/** Copies, and says how it went in words. */
export const copyingOf = async (
  copy: (text: string, html?: string) => Promise<boolean>,
  done: string,
  text: string,
  html?: string,
): Promise<Copying> => ((await copy(text, html)) ? { done } : { byHand: text });

/** Says that it was copied; or shows the text selected, so that a reader can copy it himself. */
export const CopyResult = ({ copying, failed }: { copying: Copying | undefined; failed: string }) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const byHand = copying?.byHand;
  useEffect(() => {
    if (byHand !== undefined) field.current?.select();
  }, [byHand]);
  return (
    <>
      <p class="fine" role="status">
        {byHand === undefined ? copying?.done : failed}
      </p>
      {byHand !== undefined && <textarea ref={field} readOnly rows={5} aria-label={failed} value={byHand} />}
    </>
  );
};
