package org.zhunsheng.app.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller the officer, the page and the revision of a request. */
public final class CurrentOfficerArgument implements HandlerMethodArgumentResolver {
    private static final String ATTRIBUTE = CurrentOfficer.class.getName();

    static void set(HttpServletRequest request, CurrentOfficer officer) {
        request.setAttribute(ATTRIBUTE, officer);
    }

    static @Nullable CurrentOfficer of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof CurrentOfficer officer ? officer : null;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == CurrentOfficer.class || type == PageWanted.class || type == IfMatch.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        Class<?> type = parameter.getParameterType();
        if (type == PageWanted.class) {
            return new PageWanted(
                    number(request, "page", 0, PageWanted.LAST, 0),
                    number(request, "size", 1, PageWanted.MOST, PageWanted.USUAL),
                    request.getParameter("sort"));
        }
        if (type == IfMatch.class) {
            return IfMatch.of(request.getHeader(IfMatch.HEADER));
        }
        HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
        CurrentOfficer officer = servlet == null ? null : of(servlet);
        if (officer == null) {
            throw Refusal.of(ProblemCode.NOT_SIGNED_IN);
        }
        return officer;
    }

    private static int number(NativeWebRequest request, String name, int least, int most, int usual) {
        String text = request.getParameter(name);
        if (text == null || text.isEmpty()) {
            return usual;
        }
        int number = text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw Refusal.parameter(name, "web.number", least, most);
        }
        return number;
    }
}
