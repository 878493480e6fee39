# vulnerable: the subclass overrides the method that would escape the term
import ldap
from ldap.filter import escape_filter_chars


class Directory:
    base = "dc=example,dc=org"

    def __init__(self, uri):
        self.connection = ldap.initialize(uri)

    def term(self, text):
        return escape_filter_chars(text)

    def find(self, text):
        rows = self.connection.search_s(self.base, ldap.SCOPE_SUBTREE, "(cn=" + self.term(text) + ")")  # want: ldap-injection
        return [dn for dn, _ in rows]


class StaffDirectory(Directory):
    base = "ou=staff,dc=example,dc=org"

    def term(self, text):
        return text + "*"
