package ir.mosharekat.feedback.benchmarks;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a portal would write by itself for the same: it reads the same JSON, looks at none of it, and runs the plain program. */
final class BareServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final TypeReference<Map<String, Object>> FORM = new TypeReference<>() {};

    private final transient PlainProgram plain;
    private final transient JsonMapper mapper = new JsonMapper();

    BareServlet(PlainProgram plain) {
        this.plain = plain;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> form = mapper.readValue(request.getInputStream(), FORM);
        try {
            if (request.getPathInfo().equals("/complaints")) {
                UUID id = plain.inFourRoundTrips(System.nanoTime());
                answer(201, Map.of("caseId", id, "subject", String.valueOf(form.get("subject"))), response);
            } else {
                List<String> read = plain.read(UUID.fromString(String.valueOf(form.get("code"))));
                answer(200, Map.of("case", read), response);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void answer(int status, Object body, HttpServletResponse response) throws IOException {
        byte[] json = mapper.writeValueAsBytes(body);
        response.setStatus(status);
        response.setContentType("application/json");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
