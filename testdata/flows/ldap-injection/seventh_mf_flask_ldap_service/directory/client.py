# vulnerable: flask ldap service
from ldap3 import Connection

from .escape import clean


class Directory:
    def __init__(self, url):
        self.conn = Connection(url, auto_bind=True)

    def find(self, attr, value):
        flt = f"({attr}={clean(value, wildcard='*' in value)})"
        self.conn.search("ou=people,dc=acme,dc=org", flt, attributes=["mail"])  # want: ldap-injection
        return [e.mail.value for e in self.conn.entries]
