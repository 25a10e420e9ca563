/**
 * Puts a text into the clipboard, and beside it the same as rich text where there is one: an editor takes the rich form,
 * a plain field the source. False where the browser does not allow it (a page without https, a frame without the right).
 */
export const copyText = async (text: string, html?: string): Promise<boolean> => {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    return true;
  } catch {
    return false;
  }
};
