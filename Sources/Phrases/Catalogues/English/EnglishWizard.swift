let englishWizard: [WizardPhrase: Wording] = [:]
