# vulnerable: the module stores the name that it is given
from flask import session

ROLES = {"reader": "reader", "writer": "writer"}


class Login:
    def __init__(self, role):
        self.role = role

    def store(self):
        session["role"] = self.role  # want: trust-boundary
