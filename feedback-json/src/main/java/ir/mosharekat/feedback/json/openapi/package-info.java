/**
 * The OpenAPI document of the services, put together of one file for each. A new service adds its file, with a tag, paths
 * and the schemas that nobody else has, and its name in {@link ir.mosharekat.feedback.json.openapi.OpenApiDocument}. What
 * several services share lies in the frame, {@code openapi.yaml}.
 */
@NullMarked
package ir.mosharekat.feedback.json.openapi;

import org.jspecify.annotations.NullMarked;
