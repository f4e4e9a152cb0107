/** What the MediaFire extension does while an application is built. */
package io.filehost.camel.quarkus.mediafire.deployment;
