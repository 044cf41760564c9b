package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.promise.PromiseQuery;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calls every method of a client: once with all that can be said, and once with as little as possible. */
final class SampleArguments {

    /** What stands in a path wherever something is named. */
    static final UUID ID = UUID.fromString("019a3f52-7c1e-7d60-8a53-0c2e5d9f4b70");

    private final boolean whole;

    private SampleArguments(boolean whole) {
        this.whole = whole;
    }

    static void callAll(FeedbackClient client) throws ReflectiveOperationException {
        for (Method service : FeedbackClient.class.getMethods()) {
            if (service.getReturnType().getSimpleName().endsWith("Requests")) {
                Object requests = service.invoke(client);
                for (Method operation : service.getReturnType().getMethods()) {
                    new SampleArguments(true).call(requests, operation);
                    new SampleArguments(false).call(requests, operation);
                }
            }
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    private void call(Object requests, Method operation) throws ReflectiveOperationException {
        if (operation.getReturnType() == Request.class) {
            operation.setAccessible(true);
            Object request = operation.invoke(requests, values(operation.getParameterTypes()));
            ((Request<?>) request).sendAsync();
        }
    }

    private @Nullable Object[] values(Class<?>[] types) throws ReflectiveOperationException {
        @Nullable Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = value(types[i]);
        }
        return values;
    }

    private @Nullable Object value(Class<?> type) throws ReflectiveOperationException {
        if (type == UUID.class) {
            return ID;
        }
        if (type == String.class) {
            return ID.toString();
        }
        if (type == long.class) {
            return 3L;
        }
        if (type == int.class) {
            return 3;
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == Path.class) {
            return Path.of("a.txt");
        }
        if (type == PromiseQuery.class) {
            return PromiseQuery.builder().build();
        }
        if (type == Payload.Source.class) {
            return (Payload.Source) InputStream::nullInputStream;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isRecord() ? sample(type) : null;
    }

    private Object sample(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = values(types);
        for (int i = 0; i < types.length && !whole; i++) {
            boolean optional = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            values[i] = optional ? null : values[i];
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }
}
