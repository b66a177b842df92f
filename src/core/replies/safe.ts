/** Text on its way into a page that we write ourselves. */
const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** As text or as an attribute's value in quotes: nothing in it is markup. */
export const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/** As data in a script element: a closing tag inside would end it. */
export const safeData = (value: object): string => JSON.stringify(value).replace(/</g, '\\u003c');
