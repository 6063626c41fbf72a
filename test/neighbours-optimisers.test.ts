/** What optimising plugins, proxies and consent tools make of our script before it runs. Until it runs the number is there. */
import {describeHosts} from './hosts/host.js';
import {hosts, title} from './hosts/optimisers.hosts.js';

describeHosts(title, hosts);
