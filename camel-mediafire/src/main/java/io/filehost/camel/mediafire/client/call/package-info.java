/** Calls to the MediaFire API: what goes out, what an answer means, which token and which repetition a call gets. */
package io.filehost.camel.mediafire.client.call;
