/** The one script: defines the tags, and does nothing else. */
// First, so that all the rest loads with the browser's own functions in their places.
import {leave} from './internal/untouched.js';
import {HtHotline} from './ht-hotline/ht-hotline.js';
import {HtLanguage} from './ht-language/ht-language.js';
import {HtQuickExit} from './ht-quick-exit/ht-quick-exit.js';
import {HtRedFlags} from './ht-red-flags/ht-red-flags.js';
import {HtResources} from './ht-resources/ht-resources.js';
import {HtScreening} from './ht-screening/ht-screening.js';
import {HtTopic} from './ht-topic/ht-topic.js';
import {upgradeDivs} from './internal/data-ht.js';
import {define} from './internal/define.js';

define('ht-quick-exit', HtQuickExit);
define('ht-hotline', HtHotline);
define('ht-red-flags', HtRedFlags);
define('ht-screening', HtScreening);
define('ht-topic', HtTopic);
define('ht-resources', HtResources);
define('ht-language', HtLanguage);
upgradeDivs();
leave();
