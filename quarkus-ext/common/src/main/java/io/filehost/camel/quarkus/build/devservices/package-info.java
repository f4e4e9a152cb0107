/** Dev Services: an emulator inside the JVM that builds, tests or develops an application. */
package io.filehost.camel.quarkus.build.devservices;
