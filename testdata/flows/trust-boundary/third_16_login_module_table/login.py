# safe: the module stores the constant that the table has
from flask import session

ROLES = {"reader": "reader", "writer": "writer"}


class Login:
    def __init__(self, role):
        self.role = ROLES.get(role, "reader")

    def store(self):
        session["role"] = self.role  # ok: trust-boundary
