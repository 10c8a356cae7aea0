import { readsArticles } from './article-suite.ts';
import { parse } from './build.ts';

readsArticles(parse);
