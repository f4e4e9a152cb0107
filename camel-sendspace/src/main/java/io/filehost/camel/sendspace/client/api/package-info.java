/** The catalogue of the API: each method described once. */
package io.filehost.camel.sendspace.client.api;
