/// The documents of session 14 as they must be, no-break spaces made visible by ``visible(_:)``.
enum Golden {}
