// DialogueStore
