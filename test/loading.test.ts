/** A partner pastes our script and our tags in any way there is, on any kind of page. */
import {describeHosts} from './hosts/host.js';
import * as loading from './hosts/loading.hosts.js';
import * as kinds from './hosts/kinds.hosts.js';
import * as tags from './hosts/tags.hosts.js';

for (const {title, hosts} of [loading, tags, kinds]) describeHosts(title, hosts);
