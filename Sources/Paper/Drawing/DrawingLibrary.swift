import CPangoCairo

/// The libraries that set text and draw pages, loaded for the first of them.
enum DrawingLibrary {
    /// Where they come from on Debian.
    static let package = "libpangocairo-1.0-0"
    /// `nil` where the system does not have them.
    static let functions: cpaper_functions? = {
        var found = cpaper_functions()
        return cpaper_load(&found) != 0 ? found : nil
    }()
}
