import ArgumentParser
import Exchange
import Glibc
import Values

/// Where the keys are: beside the database, unless another file is named.
struct SealKeyPlace: ParsableArguments {
    @OptionGroup var place: DatabaseOptions
    @OptionGroup var keys: SealKeyOptions

    /// The file, which must be there: looking at keys makes none.
    func existing() throws(Problems) -> SealKeyFile {
        let path = keys.path(beside: place.address)
        guard access(path, F_OK) == 0 else {
            throw Problems([Problem(.inputMissing, at: Place(file: path), ["file": path])])
        }
        return try keys.file(beside: place.address)
    }
}
