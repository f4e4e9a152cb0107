/** A directory travels: local files to MediaFire, change feed, archive folder and link. */
package io.filehost.camel.example.transfer;
