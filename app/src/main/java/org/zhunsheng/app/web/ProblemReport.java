package org.zhunsheng.app.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** What is answered where a request did not even come as far as our filters, such as a broken first line. */
public final class ProblemReport extends ErrorReportValve {
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_FAILURE = 500;
    private static final int NOT_FOUND = 404;
    private static final int TOO_LARGE = 413;

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = response.getStatus();
        if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        ProblemCode code = code(status);
        try {
            response.setStatus(code.status());
            response.setContentType("application/problem+json");
            response.getOutputStream().write(Problems.bare(code, title(code)));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            response.setSuspended(true); // nobody is listening any more
        }
    }

    private static ProblemCode code(int status) {
        if (status >= FIRST_FAILURE) {
            return ProblemCode.INTERNAL;
        }
        return switch (status) {
            case NOT_FOUND -> ProblemCode.NOT_FOUND;
            case TOO_LARGE -> ProblemCode.TOO_LARGE;
            default -> ProblemCode.BAD_REQUEST;
        };
    }

    private static String title(ProblemCode code) {
        return code == ProblemCode.INTERNAL
                ? "程序内部错误 An error of the program itself"
                : "无法处理的请求 A request that cannot be understood";
    }
}
