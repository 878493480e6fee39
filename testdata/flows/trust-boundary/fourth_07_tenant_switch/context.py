# vulnerable: the tenant of the header reaches the session through the context's setter
from flask import session


class Context:
    @property
    def tenant(self):
        return session.get("tenant")

    @tenant.setter
    def tenant(self, value):
        session["tenant"] = value  # want: trust-boundary
