# safe: the clause of the subclass cleans the name with a helper of a third module
import abc

from ldap3 import SUBTREE, Connection, Server

from text import clean


class Gateway(abc.ABC):
    base = "dc=example,dc=com"

    def __init__(self, uri):
        self._conn = Connection(Server(uri), auto_bind=True)

    @abc.abstractmethod
    def clause(self, name):
        ...

    def lookup(self, name):
        query = "(&%s(!(loginDisabled=TRUE)))" % self.clause(name)
        self._conn.search(self.base, query, SUBTREE, attributes=["uid", "cn"])  # ok: ldap-injection
        return [entry.entry_dn for entry in self._conn.entries]


class AccountGateway(Gateway):
    def clause(self, name):
        name = clean(name)
        return "(|(uid=%s)(mail=%s))" % (name, name)
