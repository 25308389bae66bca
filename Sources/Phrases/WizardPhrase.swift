/// The phrases that shoppers read, in the wizard.
package enum WizardPhrase: String, Hashable, Sendable, CaseIterable {
    case yes
}
