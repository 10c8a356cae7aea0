import { parseHTML } from 'linkedom';
import { readsArticles } from '../page/article-suite.ts';

readsArticles((html) => parseHTML(html).document);
