/**
 * Describes the interface of the server as an OpenAPI document, from what the end points declare, the records that they take
 * and give, and the doc comments over both.
 *
 * <p>Start at {@link org.zhunsheng.app.openapi.ApiDescription}; what cannot be seen in the code stands in {@code shapes.json}.
 */
@NullMarked
package org.zhunsheng.app.openapi;

import org.jspecify.annotations.NullMarked;
