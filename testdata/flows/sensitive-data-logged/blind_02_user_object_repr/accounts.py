# vulnerable: the card number is part of the object's text that is logged elsewhere
class Card:
    def __init__(self, card_number, holder):
        self.card_number = card_number
        self.holder = holder

    def describe(self):
        return f"{self.holder}: {self.card_number}"
