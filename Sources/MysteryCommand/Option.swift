import ArgumentParser

/// In this module an option is one of the command line; the options of questions are not named here.
typealias Option = ArgumentParser.Option
