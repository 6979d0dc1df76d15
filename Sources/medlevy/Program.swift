/// What the program says of itself in every answer.
enum Program {
    static let name = "medlevy"
    static let version = "0.1.0"
    static let identity = "\(name) \(version)"
}
