/** What the program remembers between runs: append-only text files that a kill can only cut short. */
package io.filehost.camel.example.transfer.store;
