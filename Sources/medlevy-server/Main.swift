import Web
@main struct Server { static func main() {} }
