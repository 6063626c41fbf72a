import type {MeasureName} from '../options.js';
import {bytes} from './bytes.js';
import {cpu} from './cpu.js';
import {exit} from './exit.js';
import {growth} from './growth.js';
import type {Measure} from './measure.js';
import {seen} from './seen.js';
import {slow} from './slow.js';

export const measures: Readonly<Record<MeasureName, Measure<unknown>>> = {bytes, cpu, seen, slow, growth, exit};
