/** The tags come to the page in any way there is, and are cloned, moved and put into other components. */
import {describeHosts} from './hosts/host.js';
import {hosts, title} from './hosts/tags.hosts.js';

describeHosts(title, hosts);
