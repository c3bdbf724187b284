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
            admit(method, CurrentOfficerArgument.of(request));
        }
        return true;
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
