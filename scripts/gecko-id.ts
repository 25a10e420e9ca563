/**
 * The name by which Firefox and its store know the extension. No page can read it. It holds for ever from the first upload on:
 * under another name the store would see another extension, and readers would lose their settings.
 */
export const geckoId = '{ff9099e3-120f-410d-a181-4c91036c2e1f}';
