/** Pages that have replaced, broken or taken away what the language and the browser bring, once our script is there: the blocks are used then. */
import {laterHosts, laterTitle} from './hosts/builtins.hosts.js';
import {describeHosts} from './hosts/host.js';

describeHosts(laterTitle, laterHosts);
