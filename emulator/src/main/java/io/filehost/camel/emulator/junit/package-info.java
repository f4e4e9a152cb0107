/** The emulator in JUnit tests. */
package io.filehost.camel.emulator.junit;
