/** The page itself is old, in XML, in other letters, in a sandbox or a file on the disk. */
import {describeHosts} from './hosts/host.js';
import {hosts, title} from './hosts/kinds.hosts.js';

describeHosts(title, hosts);
