import type { Build } from '../core/update/keep-updated.ts';

/** Put in by the build: the channel of `data/channel.yaml`, and the edition in the package. */
declare const __QANTAR_BUILD__: Build;

export const thisBuild: Build = __QANTAR_BUILD__;
