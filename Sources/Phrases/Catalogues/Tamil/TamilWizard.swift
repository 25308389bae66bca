let tamilWizard: [WizardPhrase: Wording] = [:]
