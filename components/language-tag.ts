/** The BCP 47 tag for a `lang` attribute: fonts choose their Han forms by the script, so plain `zh` says Hans. */
export function languageTag(language: string): string {
  return language === 'zh' ? 'zh-Hans' : language;
}
