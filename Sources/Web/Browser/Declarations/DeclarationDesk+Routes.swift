extension DeclarationDesk {
    /// Everything that browsers may ask about declarations.
    var routes: [BrowserRoute] {
        FormRoutes(desk: self).all + CheckRoutes(desk: self).all + LifeRoutes(desk: self).all
            + UploadRoutes(desk: self).all
    }
}
