/** HTTP as it is: one request, one answer, nothing changed on the way. The only place that knows HttpClient. */
package io.filehost.camel.common.http;
