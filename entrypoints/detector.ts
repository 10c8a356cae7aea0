import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '../lib/extension/detect.ts';

/** On every granted page: does it name the parties of a dispute? */
export default defineUnlistedScript(() => detect(document));
