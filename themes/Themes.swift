/// The themes shipped inside the program.
public enum Themes {
  /// Each theme's name and file, the default one first.
  public static let all: [(name: String, toml: String)] = [
    ("dark", PackageResources.dark_toml), ("light", PackageResources.light_toml),
    ("mono", PackageResources.mono_toml),
    ("high-contrast", PackageResources.high_contrast_toml),
    ("colour-blind", PackageResources.colour_blind_toml),
    ("projector", PackageResources.projector_toml),
  ].map { (name: $0.0, toml: String(decoding: $0.1, as: UTF8.self)) }
}
