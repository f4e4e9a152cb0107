/** Web uploads: fetches files by HTTP, from this machine only. */
package io.filehost.camel.emulator.mediafire.web;
