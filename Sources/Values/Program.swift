/// What the program says of itself in every answer.
public enum Program {
    public static let name = "medlevy"
    public static let version = "0.1.0"
    public static let identity = "\(name) \(version)"
}
