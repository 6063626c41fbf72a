/** A partner has locked its page down: no policy is in our way, and none reports us. */
import {describeHosts} from './hosts/host.js';
import {hosts, title} from './hosts/security.hosts.js';

describeHosts(title, hosts);
