/** Pages whose elements hide functions of the browser, and scripts that translate, swap numbers or change the page without leaving it. */
import {describeHosts} from './hosts/host.js';
import {hosts, title} from './hosts/pages.hosts.js';

describeHosts(title, hosts);
