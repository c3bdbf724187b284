package org.zhunsheng.app.web.issuing;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhunsheng.app.web.CurrentOfficer;
import org.zhunsheng.app.web.Requires;
import org.zhunsheng.identity.Permission;
import org.zhunsheng.issuing.FileKind;
import org.zhunsheng.issuing.layout.Layout;
import org.zhunsheng.model.DocumentKind;

/** {@code /layouts}: in which layouts documents can be issued. */
@RestController
@RequestMapping("/api/v1/layouts")
class LayoutsController {
    private final Printing printing;
    private final PrintRoom room;

    LayoutsController(Printing printing, PrintRoom room) {
        this.printing = printing;
        this.room = room;
    }

    /**
     * A layout.
     *
     * @param basis the regulation or the publication that it follows
     * @param kind the form that it prints
     * @param formats the file types that it is issued in
     */
    record LayoutView(String id, String name, String nameEn, String basis, DocumentKind kind, List<FileKind> formats) {
        static LayoutView of(Layout layout) {
            return new LayoutView(
                    layout.about().id(),
                    layout.about().chinese(),
                    layout.about().english(),
                    layout.about().basis(),
                    layout.words().kind(),
                    Arrays.stream(FileKind.values())
                            .filter(layout.formats()::contains)
                            .toList());
        }
    }

    /**
     * All layouts.
     *
     * @param usual the id of the one that is offered first
     */
    record LayoutList(String usual, List<LayoutView> items) {}

    /** The layouts, with the one that is usual in the region of a unit and for a form. */
    @Requires(Permission.PROJECT_READ)
    @GetMapping
    LayoutList layouts(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable DocumentKind kind,
            CurrentOfficer officer) {
        String region = unit == null ? null : printing.place(unit, officer).region();
        return new LayoutList(
                room.usual(region, kind),
                room.layouts().stream().map(LayoutView::of).toList());
    }
}
