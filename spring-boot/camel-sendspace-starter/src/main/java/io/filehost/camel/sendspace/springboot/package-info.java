/** The sendspace component in Spring Boot. */
package io.filehost.camel.sendspace.springboot;
