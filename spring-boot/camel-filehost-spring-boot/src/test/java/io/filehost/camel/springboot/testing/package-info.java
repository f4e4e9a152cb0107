/** What both starters are tested with. */
package io.filehost.camel.springboot.testing;
