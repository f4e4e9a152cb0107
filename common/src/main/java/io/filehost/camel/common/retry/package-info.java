/** Attempts made again and time that passes. The only place that waits. */
package io.filehost.camel.common.retry;
