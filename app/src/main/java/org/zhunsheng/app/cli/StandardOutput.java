package org.zhunsheng.app.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Writes readings one after the other to the standard output, each as soon as it is there. */
final class StandardOutput implements Destination {
    private final OutputStream out;
    private final Form form;

    StandardOutput(OutputStream out, Form form) {
        this.out = out;
        this.form = form;
    }

    @Override
    public void take(Input input, Product product) throws OutputException {
        try {
            form.write(product, out);
            out.flush();
        } catch (IOException unwritable) {
            throw new OutputException("stdout", unwritable);
        }
    }
}
