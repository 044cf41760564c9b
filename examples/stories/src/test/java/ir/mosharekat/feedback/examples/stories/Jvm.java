package ir.mosharekat.feedback.examples.stories;

import java.util.ArrayList;
import java.util.List;

/** Programs of the class path of these tests, each in a virtual machine of its own. */
final class Jvm {

    private Jvm() {}

    static ProcessBuilder program(Class<?> main, List<String> settings) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(settings);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return new ProcessBuilder(command);
    }
}
