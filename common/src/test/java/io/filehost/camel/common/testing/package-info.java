/**
 * What the tests of both components share: the rules of the house, of pages and of coverage. Goes into the test jar.
 */
package io.filehost.camel.common.testing;
