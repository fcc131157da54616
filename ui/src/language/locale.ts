/** The language in which numbers, money, dates and lists are said, and names are put in order. */
export const LOCALE = "en-GB";
