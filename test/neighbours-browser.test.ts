/** Pages that have replaced, broken or taken away what the browser brings, before our script comes and once it is there. */
import {describeHosts} from './hosts/host.js';
import {hosts, laterHosts, laterTitle, title} from './hosts/browser.hosts.js';

describeHosts(title, hosts);
describeHosts(laterTitle, laterHosts);
