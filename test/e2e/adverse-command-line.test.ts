import { describeCommandLine } from './support/adverse-command-line.js';

describeCommandLine();
