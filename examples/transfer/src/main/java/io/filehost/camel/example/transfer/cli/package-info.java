/** The command line: arguments, screen, exit codes. The only package of the example that prints. */
package io.filehost.camel.example.transfer.cli;
