package org.unionfed.gateway.limits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.util.StringUtils;

/** A request whose form was taken in before: its parameters are those of the query and, after them, of the form. */
final class FormRequest extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters;

    FormRequest(HttpServletRequest request) throws IOException {
        super(request);
        this.parameters = new LinkedHashMap<>(request.getParameterMap());
        new FormHttpMessageConverter()
                .read(null, new Form(request))
                .forEach((name, values) -> parameters.merge(
                        name,
                        values.toArray(String[]::new),
                        (query, form) -> StringUtils.concatenateStringArrays(query, form)));
    }

    static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    /** What was sent, not what the server would make of it. */
    private static final class Form extends ServletServerHttpRequest {

        private final HttpServletRequest request;

        Form(HttpServletRequest request) {
            super(request);
            this.request = request;
        }

        @Override
        public InputStream getBody() throws IOException {
            return request.getInputStream();
        }
    }
}
