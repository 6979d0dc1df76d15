import Service
import Values

/// Always the same morning, on which declarations of 2024 are in time.
struct SpringOf2024: Clock {
    func now() -> Instant { Instant(milliseconds: 1_714_521_600_000) }
}
