package io.filehost.camel.common.error;

/**
 * One error code of the service.
 *
 * @param code   number without sign
 * @param symbol name in the reference; {@code UNKNOWN} when it has none
 * @param kind   what it means for the caller
 * @param early  true when the call was refused before anything was done
 */
public record ErrorCode(int code, String symbol, ErrorKind kind, boolean early) {
}
