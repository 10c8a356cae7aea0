import { z } from 'zod';
import { LanguageTag, Localised } from './basics.ts';

/** A host name alone, without scheme, port or path. */
export const Host = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host is written as news.example.com');

/** A publisher of news. The file's name is its id. */
export const Outlet = z.strictObject({
  name: Localised.describe('The name that readers know it by'),
  hosts: z.array(Host).min(1).describe('The hosts that its articles stand on'),
  country: z.string().regex(/^[A-Z]{2}$/).describe('ISO 3166 code, such as KR'),
  languages: z.array(LanguageTag).min(1).describe('The languages that it publishes in, as tags such as en or pt-BR'),
});
export type Outlet = z.infer<typeof Outlet>;
