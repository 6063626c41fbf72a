/** Pages that have replaced, broken or taken away what the language brings, before our script comes and once it is there. */
import {describeHosts} from './hosts/host.js';
import {hosts, laterHosts, laterTitle, title} from './hosts/language.hosts.js';

describeHosts(title, hosts);
describeHosts(laterTitle, laterHosts);
