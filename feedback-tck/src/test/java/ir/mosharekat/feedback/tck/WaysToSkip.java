package ir.mosharekat.feedback.tck;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Looks for everything by which a test could be left out although it seems to be there. */
final class WaysToSkip {

    /** Parts of the names of what leaves tests out or lets their failures go, in JUnit, opentest4j and AssertJ. */
    private static final List<String> NAMES = List.of(
            "Assumption",
            "TestAborted",
            "IncompleteExecution",
            "SoftAssertion",
            "org/junit/jupiter/api/Disabled",
            "org/junit/jupiter/api/Tag",
            "org/junit/jupiter/api/condition/",
            "org/junit/jupiter/api/extension/");

    private WaysToSkip() {}

    /** {@return what was found in a class; empty if nothing in it can be left out} */
    static List<String> in(Class<?> type) {
        List<String> found = new ArrayList<>();
        Set<String> texts = ClassFile.texts(PublishedKit.byteCode(type));
        NAMES.stream()
                .filter(name -> texts.stream().anyMatch(text -> text.contains(name)))
                .forEach(name -> found.add(type.getSimpleName() + " names " + name));
        for (Method method : type.getDeclaredMethods()) {
            boolean isTest = method.isAnnotationPresent(Test.class);
            if (!isTest && looksLikeATest(method)) {
                found.add(method.getName() + " is not run");
            }
            if (isTest && canBeOverridden(method)) {
                found.add(method.getName() + " can be overridden");
            }
        }
        return found;
    }

    private static boolean looksLikeATest(Method method) {
        return method.getName().contains("_") && !method.isSynthetic();
    }

    /** An adapter is in another package: what is visible in this one only, it cannot override and so switch off. */
    private static boolean canBeOverridden(Method method) {
        int modifiers = method.getModifiers();
        return (Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers)) && !Modifier.isFinal(modifiers);
    }
}
