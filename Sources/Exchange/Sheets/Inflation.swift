import CZlib

/// Reads what was compressed with DEFLATE (RFC 1951), as workbooks are.
enum Inflation {
    /// It is not what it should be, or larger than anybody wants it.
    struct Fault: Error {}

    private static let together = 65_536

    /// - Parameter most: bytes that may come out; what would become larger is refused before it does.
    static func bytes(of input: ArraySlice<UInt8>, most: Int) throws(Fault) -> [UInt8] {
        var (stream, output, result) = (z_stream(), [UInt8](), Z_OK)
        guard czlib_begin_raw(&stream) == Z_OK else { throw Fault() }
        defer { inflateEnd(&stream) }
        var input = Array(input)
        input.withUnsafeMutableBufferPointer { input in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(input.count)
            while result == Z_OK, output.count <= most { result = inflate(&stream, addingTo: &output) }
        }
        guard result == Z_STREAM_END, output.count <= most else { throw Fault() }
        return output
    }

    /// Some more of it.
    private static func inflate(_ stream: inout z_stream, addingTo output: inout [UInt8]) -> Int32 {
        var result = Z_OK
        output += [UInt8](unsafeUninitializedCapacity: together) { space, count in
            stream.next_out = space.baseAddress
            stream.avail_out = UInt32(together)
            result = CZlib.inflate(&stream, Z_NO_FLUSH)
            count = together - Int(stream.avail_out)
        }
        return result
    }
}
