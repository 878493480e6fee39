# vulnerable: a helper writes the customer number from the cookie into the session
class Basket:
    def __init__(self, session):
        self.session = session

    def assign(self, **fields):
        for name, value in fields.items():
            self.session["basket_" + name] = value  # want: trust-boundary
