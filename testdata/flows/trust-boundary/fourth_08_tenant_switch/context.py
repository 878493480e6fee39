# safe: the context is given a tenant of the table, found by a number
from flask import session


class Context:
    @property
    def tenant(self):
        return session.get("tenant")

    @tenant.setter
    def tenant(self, value):
        session["tenant"] = value  # ok: trust-boundary
