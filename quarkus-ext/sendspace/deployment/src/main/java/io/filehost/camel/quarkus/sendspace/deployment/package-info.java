/** What the sendspace extension does while an application is built. */
package io.filehost.camel.quarkus.sendspace.deployment;
