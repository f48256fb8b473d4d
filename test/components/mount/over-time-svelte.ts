import { mount } from 'svelte';
import { host } from './over-time.js';
import SignUp from './over-time-svelte.svelte';

mount(SignUp, { target: host() });
