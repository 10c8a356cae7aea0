import { checkPictures } from './suite.ts';

checkPictures('firefox');
