/** Kamelet files as tests and pages read them. */
package io.filehost.camel.common.testing.kamelet;
