let turkishWizard: [WizardPhrase: Wording] = [:]
