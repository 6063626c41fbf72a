/** Pages that have replaced, broken or taken away what the language and the browser bring, before our script comes. */
import {hosts, title} from './hosts/builtins.hosts.js';
import {describeHosts} from './hosts/host.js';

describeHosts(title, hosts);
