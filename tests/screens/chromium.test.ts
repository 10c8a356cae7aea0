import { checkPictures } from './suite.ts';

checkPictures('chromium');
