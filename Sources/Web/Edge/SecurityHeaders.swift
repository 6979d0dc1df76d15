import HTTPTypes

/// What every answer tells the browser not to do; errors and files too.
enum SecurityHeaders {
    /// For what is no page: nothing in it is ever run, shown or framed.
    static let ofData: HTTPFields = common.adding(
        "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'")

    /// For pages: their own style sheet and pictures, forms to ourselves.
    static let ofPages: HTTPFields = common.adding(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; "
            + "object-src 'none'; frame-ancestors 'none'")

    private static let common = HTTPFields()
        .adding("Cache-Control", "no-store, max-age=0")
        .adding("X-Content-Type-Options", "nosniff")
        .adding("X-Frame-Options", "deny")
        .adding("Referrer-Policy", "no-referrer")
        .adding("Strict-Transport-Security", "max-age=63072000; includeSubDomains")
        .adding("Cross-Origin-Opener-Policy", "same-origin")
        .adding("Cross-Origin-Resource-Policy", "same-origin")
        .adding("Cross-Origin-Embedder-Policy", "require-corp")
        .adding("X-DNS-Prefetch-Control", "off")
        .adding("X-Permitted-Cross-Domain-Policies", "none")
        .adding(
            "Permissions-Policy",
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), "
                + "payment=(), usb=()")
}

extension HTTPFields {
    fileprivate func adding(_ name: String, _ value: String) -> HTTPFields {
        guard let name = HTTPField.Name(name) else { return self }
        var fields = self
        fields[name] = value
        return fields
    }
}
