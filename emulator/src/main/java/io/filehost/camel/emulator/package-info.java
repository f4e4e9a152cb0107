/** Stateful local emulators of file-hosting services. They know no class of the components they test. */
package io.filehost.camel.emulator;
