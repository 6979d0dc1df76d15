import ArgumentParser

/// The readings of both sides of a comparison.
struct ComparedReadingOptions: ParsableArguments {
    @OptionGroup var own: ReadingOptions
    @Option(name: .customLong("with-reading"), help: Help.withReading.help, completion: .list(ReadingOptions.all))
    var withReadings: [String] = []

    /// The readings of a side: those of the other side are this one's with some chosen anew.
    func options(_ which: ComparisonSide) -> ReadingOptions {
        var options = own
        if which == .after { options.readings += withReadings }
        return options
    }
}
