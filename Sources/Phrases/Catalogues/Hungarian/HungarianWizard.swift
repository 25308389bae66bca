let hungarianWizard: [WizardPhrase: Wording] = [:]
