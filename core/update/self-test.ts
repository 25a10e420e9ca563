import { decodeBase64 } from './base64.ts';
import type { Tools } from './tools.ts';

// RFC 8032, section 7.1, test 1: a signature of the empty message.
const key = decodeBase64('11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=');
const signature = decodeBase64(
  '5VZDAMNgrHKQhuLMgG6CioSHfx645dl02HPgZSJJAVVfuIIVkKM7rMYeOXAc+bRr0lv18FlbviRlUUFDjnoQCw==',
);

/** Whether the browser checks signatures as it should: it accepts one known to be right and refuses it for other words. */
export const canVerify = async (tools: Tools): Promise<boolean> =>
  key !== undefined &&
  signature !== undefined &&
  (await tools.verify(key, signature, new Uint8Array(0))) &&
  !(await tools.verify(key, signature, new Uint8Array([1])));
