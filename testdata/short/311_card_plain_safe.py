# safe: CWE-311 (or 312, 313, 522): encrypted
import os
import sqlite3

from cryptography.fernet import Fernet


class CardStore:
    """Keeps the cards of customers."""

    def __init__(self, path="cards.db"):
        self.db = sqlite3.connect(path)
        self.db.execute("CREATE TABLE IF NOT EXISTS cards (customer TEXT, card_number TEXT)")
        self.box = Fernet(os.environ["CARD_KEY"])

    def add(self, customer, card_number):
        sealed = self.box.encrypt(card_number.encode()).decode()
        self.db.execute("INSERT INTO cards VALUES (?, ?)", (customer, sealed))  # ok: CWE-311
        self.db.commit()
