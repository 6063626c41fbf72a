/** A partner pastes our script in any way there is. */
import {describeHosts} from './hosts/host.js';
import {hosts, title} from './hosts/loading.hosts.js';

describeHosts(title, hosts);
