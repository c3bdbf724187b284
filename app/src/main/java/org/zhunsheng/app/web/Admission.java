package org.zhunsheng.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request through to its end point where that declares whom it is for and the request is from one of them. */
public final class Admission implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            refuseNulls(request);
            admit(method, CurrentOfficerArgument.of(request));
        }
        return true;
    }

    /** The character NUL stands in no text that anybody writes, and not every database can be asked for it. */
    private static void refuseNulls(HttpServletRequest request) {
        request.getParameterMap().forEach((name, values) -> {
            if (name.indexOf('\0') >= 0) {
                throw Refusal.of(ProblemCode.PARAMETER);
            }
            if (Arrays.stream(values).anyMatch(value -> value.indexOf('\0') >= 0)) {
                throw Refusal.parameter(name, "refused.hidden-characters");
            }
        });
    }

    private static void admit(HandlerMethod method, @Nullable CurrentOfficer officer) {
        if (method.hasMethodAnnotation(ForStrangers.class)) {
            return;
        }
        if (officer == null) {
            throw Refusal.of(ProblemCode.NOT_SIGNED_IN);
        }
        ForEverySignedIn everybody = method.getMethodAnnotation(ForEverySignedIn.class);
        if (isPasswordChangeDue(officer) && (everybody == null || !everybody.beforePasswordChange())) {
            throw Refusal.of(ProblemCode.PASSWORD_CHANGE_DUE);
        }
        if (everybody != null) {
            if (everybody.personally() && officer.means() instanceof CurrentOfficer.Token) {
                throw Refusal.of(ProblemCode.FORBIDDEN);
            }
            return;
        }
        Requires requires = method.getMethodAnnotation(Requires.class);
        if (requires != null && requires.personally() && officer.means() instanceof CurrentOfficer.Token) {
            throw Refusal.of(ProblemCode.FORBIDDEN);
        }
        if (requires == null || Arrays.stream(requires.value()).noneMatch(officer.officer()::may)) {
            throw Refusal.of(ProblemCode.FORBIDDEN);
        }
    }

    private static boolean isPasswordChangeDue(CurrentOfficer officer) {
        return switch (officer.means()) {
            case CurrentOfficer.Session session -> session.passwordChangeDue();
            case CurrentOfficer.Token token -> false;
        };
    }
}
