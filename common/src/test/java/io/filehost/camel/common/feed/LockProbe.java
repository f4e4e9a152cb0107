package io.filehost.camel.common.feed;

import java.nio.file.Path;

/** Another process that wants a state file: ends with 0 when it gets it. */
final class LockProbe {

    private LockProbe() {
    }

    public static void main(String[] arguments) {
        FileRevisionRepository repository = new FileRevisionRepository(Path.of(arguments[0]));
        repository.start();
        repository.stop();
    }

    /** True when a process of its own gets the file. */
    static boolean getsIt(Path file) throws Exception {
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), LockProbe.class.getName(), file.toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return process.waitFor() == 0;
    }
}
