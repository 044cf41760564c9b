package ir.mosharekat.feedback.architecture;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that a servlet is asked without a container, which would have to be a module too. */
final class ServletCall {

    private ServletCall() {}

    /** {@return the body of what it says to a GET at a path} */
    static String of(HttpServlet servlet, String path) {
        Written written = new Written();
        try {
            servlet.service(
                    stub(
                            HttpServletRequest.class,
                            Map.of("getMethod", "GET", "getPathInfo", path, "getProtocol", "HTTP/1.1")),
                    stub(HttpServletResponse.class, Map.of("getOutputStream", written)));
            return written.bytes.toString(StandardCharsets.UTF_8);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T stub(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                ServletCall.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.getOrDefault(method.getName(), nothing(method.getReturnType()))));
    }

    private static @Nullable Object nothing(Class<?> type) {
        return type == int.class ? Integer.valueOf(0) : type == boolean.class ? Boolean.FALSE : null;
    }

    private static final class Written extends ServletOutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int one) {
            bytes.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
