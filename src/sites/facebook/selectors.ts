/** Everything the Facebook adapter looks for: roles, addresses, `lang`, and the site's own data marks. */
export const ARTICLE = '[role="article"]';
export const DIALOG = '[role="dialog"]';
export const MAIN = '[role="main"]';
/** Places that may hold one post or comment. A post shown alone has no article of its own, only a dialog or the main region. */
export const CONTAINERS = `${ARTICLE}, [aria-posinset][aria-labelledby], ${DIALOG}, ${MAIN}`;

export const COMMENT_LINK = 'a[href*="comment_id="]';
export const NAME = '[data-ad-rendering-role="profile_name"]';
export const HEADING = 'h1, h2, h3, h4, h5, [role="heading"]';
export const MESSAGE =
  '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]';
/** Why an advertisement is shown; the word "sponsored" itself is scrambled. */
export const AD_LINK = 'a[href*="/ads/about"]';
export const BUTTON = '[role="button"], button';
export const REACTIONS_BAR = '[role="toolbar"]';
export const COMMENT_MARK = '[data-ad-rendering-role="comment_button"]';
export const SHARE_MARK = '[data-ad-rendering-role="share_button"]';

export const COMPOSER = 'form[role="presentation"]';
export const EDITABLE = `${COMPOSER} [contenteditable="true"][role="textbox"]`;
export const SUBMIT = '#focused-state-composer-submit [role="button"]';

export const BANNER = '[role="banner"]';
/** A picture of a person; the site's own signs are drawn, not loaded. */
export const PICTURE = 'img, image';
/** A picture that says what it shows. */
export const DESCRIBED = 'img[alt], svg[role="img"][aria-label]:has(image)';
/** People that Facebook proposes while one writes. */
export const SUGGESTIONS = '[role="listbox"], [role="option"]';

export const ORIGIN = 'https://www.facebook.com';
