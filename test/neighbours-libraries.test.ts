/** Libraries beside our script that change what all scripts share, and pages that use the same names. */
import {describeHosts} from './hosts/host.js';
import {hosts, title} from './hosts/libraries.hosts.js';

describeHosts(title, hosts);
