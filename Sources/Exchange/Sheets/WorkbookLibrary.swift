import CXlsxWriter

/// The library that writes workbooks, loaded for the first of them.
enum WorkbookLibrary {
    /// Where it comes from on Debian.
    static let package = "libxlsxwriter4"
    /// `nil` where the system does not have it.
    static let functions: cxlsx_functions? = {
        var found = cxlsx_functions()
        return cxlsx_load(&found) != 0 ? found : nil
    }()
}
