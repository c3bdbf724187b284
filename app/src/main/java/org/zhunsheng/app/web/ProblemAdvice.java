package org.zhunsheng.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpMethod;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.zhunsheng.issuing.IssuingException;
import tools.jackson.databind.DatabindException;

/** Turns whatever an end point, or the way to it, throws into a problem with a code. */
@RestControllerAdvice
public final class ProblemAdvice {
    private final Problems problems;

    public ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    /** All failures come through here. */
    @ExceptionHandler(Exception.class)
    public void failed(HttpServletRequest request, HttpServletResponse response, Exception failure) throws IOException {
        if (!Failures.isGoneClient(failure)) {
            problems.answer(request, response, refusal(failure, response));
        }
    }

    private static Refusal refusal(Exception failure, HttpServletResponse response) {
        return switch (failure) {
            case NoResourceFoundException nothing -> Refusal.notFound();
            case HttpRequestMethodNotSupportedException other -> {
                response.setHeader("Allow", allowed(other));
                yield Refusal.of(ProblemCode.METHOD_NOT_ALLOWED);
            }
            case HttpMediaTypeNotSupportedException type -> Refusal.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
            case HttpMediaTypeNotAcceptableException type -> Refusal.of(ProblemCode.NOT_ACCEPTABLE);
            case HttpMessageNotReadableException body -> unreadable(body);
            case MethodArgumentTypeMismatchException value -> Refusal.parameter(value.getName(), "web.value");
            case TypeMismatchException value -> Refusal.of(ProblemCode.PARAMETER);
            case BindException parameters -> unbound(parameters);
            case MissingServletRequestParameterException missing ->
                Refusal.parameter(missing.getParameterName(), "web.field.missing");
            case MissingServletRequestPartException part ->
                Refusal.parameter(part.getRequestPartName(), "web.field.missing");
            case MissingRequestValueException missing -> Refusal.of(ProblemCode.PARAMETER);
            case ServletRequestBindingException binding -> Refusal.of(ProblemCode.PARAMETER);
            case MaxUploadSizeExceededException large -> Refusal.of(ProblemCode.TOO_LARGE);
            case MultipartException parts -> multipart(parts);
            case IssuingException document -> Refusal.of(document);
            default -> Failures.refusal(failure);
        };
    }

    /** Names the parameters, and never quotes what stood there. */
    private static Refusal unbound(BindException parameters) {
        Refusal refusal = Refusal.of(ProblemCode.PARAMETER);
        parameters.getFieldErrors().stream()
                .map(FieldError::getField)
                .distinct()
                .forEach(field -> refusal.and(field, "web.value"));
        return refusal;
    }

    private static String allowed(HttpRequestMethodNotSupportedException other) {
        var methods = other.getSupportedHttpMethods();
        return methods == null
                ? ""
                : methods.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
    }

    /** Names the field, and never quotes what stood there. */
    private static Refusal unreadable(HttpMessageNotReadableException body) {
        for (Throwable cause = body.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyLimit.Exceeded) {
                return Refusal.of(ProblemCode.TOO_LARGE);
            }
            if (cause instanceof DatabindException wrong && !wrong.getPath().isEmpty()) {
                return Refusal.of(ProblemCode.MALFORMED).and(pointer(wrong), "web.field.unfit");
            }
        }
        return Refusal.of(ProblemCode.MALFORMED);
    }

    private static String pointer(DatabindException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("/", "/", ""));
    }

    private static Refusal multipart(MultipartException parts) {
        for (Throwable cause = parts; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().contains("SizeLimitExceeded")
                    || cause.getClass().getSimpleName().contains("CountLimitExceeded")) {
                return Refusal.of(ProblemCode.TOO_LARGE);
            }
            if (Failures.isFullDisk(cause)) {
                return Failures.refusal(cause);
            }
        }
        return Refusal.of(ProblemCode.MALFORMED);
    }
}
