/** How application properties reach the options of a component: what the starters share. */
package io.filehost.camel.springboot;
