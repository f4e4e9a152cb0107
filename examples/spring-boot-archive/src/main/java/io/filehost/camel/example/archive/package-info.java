/** A Spring Boot application that archives what arrives in a MediaFire folder. */
package io.filehost.camel.example.archive;
