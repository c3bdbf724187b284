package org.zhunsheng.app.cli;

import org.zhunsheng.app.words.Messages;
import org.zhunsheng.opendata.DataPackage;
import org.zhunsheng.opendata.Licences;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Under which terms open data may be used: what whoever publishes it grants. */
final class LicenceOption {
    @Option(names = "--licence", paramLabel = "ID", descriptionKey = "export.licence")
    private String licence = Licences.UNSPECIFIED;

    /**
     * What is said about the data as a whole.
     *
     * @throws ParameterException where nobody knows the licence
     */
    DataPackage.About about(CommandLine line, Messages messages) {
        Licences known = Licences.standard();
        return known.find(licence)
                .orElseThrow(() -> new ParameterException(
                        line, messages.say("usage.licence", licence, String.join(", ", known.ids()))));
    }
}
