/** A microservice that stores uploads on MediaFire and answers with links. */
package io.filehost.camel.example.share;
