public import Values

extension EnterpriseNumber.Fault {
    /// The problem of a text that is no enterprise number: its code, and its details.
    public func problem(of text: String) -> (code: ProblemCode, details: [String: String]) {
        switch self {
        case .form: return (.enterpriseNumberMalformed, ["value": Shown.text(text)])
        case .check(let expected):
            let digits = expected < 10 ? "0\(expected)" : String(expected)
            return (.enterpriseNumberCheck, ["value": Shown.text(text), "expected": digits])
        }
    }
}
