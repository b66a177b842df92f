/** Everything the X adapter looks for: roles, test ids and addresses, never class names or words. */
export const ARTICLE = 'article[data-testid="tweet"]';
export const CELL = '[data-testid="cellInnerDiv"]';
export const HEADER = '[data-testid="User-Name"]';
export const AVATAR = '[data-testid="Tweet-User-Avatar"]';
export const AVATAR_BOX = '[data-testid^="UserAvatar-Container-"]';
export const VERIFIED = '[data-testid="icon-verified"]';
export const TEXT = '[data-testid="tweetText"]';
export const SHOW_MORE = '[data-testid="tweet-text-show-more-link"]';
/** Wraps what was paid for; also found inside posts, around a video. */
export const PAID = '[data-testid="placementTracking"]';
export const QUOTE = '[role="link"]:not(a)';
export const STATUS_LINK = 'a[href*="/status/"]';
export const ANALYTICS = 'a[href*="/analytics"]';
export const GROUP = '[role="group"]';
export const REPLY = '[data-testid="reply"]';
export const REPOST = '[data-testid="retweet"], [data-testid="unretweet"]';
export const LIKE = '[data-testid="like"], [data-testid="unlike"]';
export const BOOKMARK = '[data-testid="bookmark"], [data-testid="removeBookmark"]';
export const PAINTED_COUNT = '[data-testid="app-text-transition-container"]';
/** A title between cells: what follows it ("More posts") does not answer the post above. */
export const SECTION_TITLE = 'h2, [role="heading"]';

export const DIALOG = '[role="dialog"]';
export const INLINE_REPLY = '[data-testid="inline_reply_offscreen"]';
export const SUBMIT = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
export const EDITABLE =
  '[data-testid="tweetTextarea_0"][contenteditable="true"], [data-testid="tweetTextarea_0"] [contenteditable="true"]';

/** The account menu of the side navigation, and its link to the own profile. */
export const SWITCHER = '[data-testid="SideNav_AccountSwitcher_Button"]';
export const PROFILE_LINK = 'a[data-testid="AppTabBar_Profile_Link"]';
/** A line about an account, in « who to follow » and in lists. */
export const USER_CELL = '[data-testid="UserCell"]';
/** Accounts that X proposes while one writes. */
export const SUGGESTIONS = '[role="listbox"], [role="option"], [data-testid^="typeahead"]';

/** The origin that relative addresses are resolved against, also on the old domain. */
export const ORIGIN = 'https://x.com';
