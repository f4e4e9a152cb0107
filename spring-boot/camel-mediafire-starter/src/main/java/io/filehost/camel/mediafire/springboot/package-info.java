/** The MediaFire component in Spring Boot. */
package io.filehost.camel.mediafire.springboot;
