/** Every tag there is, for whatever is made of each of them. */
export const tags = ['ht-hotline', 'ht-red-flags', 'ht-screening', 'ht-quick-exit', 'ht-language'] as const;
