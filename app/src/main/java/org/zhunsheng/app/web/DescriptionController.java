package org.zhunsheng.app.web;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /openapi.json}: the description of all this for programs. */
@RestController
@RequestMapping("/api/v1/openapi.json")
class DescriptionController {

    /** This document, as the build made it. */
    @ForEverySignedIn
    @GetMapping
    ResponseEntity<byte[]> document() throws IOException {
        try (InputStream document = DescriptionController.class.getResourceAsStream("openapi.json")) {
            if (document == null) {
                throw Refusal.notFound();
            }
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(document.readAllBytes());
        }
    }
}
