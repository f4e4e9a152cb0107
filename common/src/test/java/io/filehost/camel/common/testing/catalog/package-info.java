/** What tools that read Camel's catalogue know about a component. */
package io.filehost.camel.common.testing.catalog;
