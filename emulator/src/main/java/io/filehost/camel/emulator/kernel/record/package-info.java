/** What an emulator remembers over a restart: records of one account in one file, a line for each call. */
package io.filehost.camel.emulator.kernel.record;
