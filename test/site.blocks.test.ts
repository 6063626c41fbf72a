/** The pages of the site that show blocks in many ways: of each tag, the gallery, languages, the five documents. */
import {describePages, isOfBlocks} from './browsers/site.js';

describePages(isOfBlocks);
