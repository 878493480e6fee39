# safe: the object's text shows no digit of the card
class Card:
    def __init__(self, card_number, holder):
        self.card_number = card_number
        self.holder = holder

    def describe(self):
        return f"{self.holder}: ****"
