# vulnerable: the ldap3 filter is formatted in a class of another module
from ldap3 import Connection, Server


class Directory:
    base = "dc=example,dc=org"

    def __init__(self):
        self.connection = Connection(Server("directory.internal"), auto_bind=True)

    def by_mail(self, mail):
        query = "(&(objectClass=person)(mail={}))".format(mail)
        self.connection.search(self.base, query, attributes=["cn"])  # want: ldap-injection
        return len(self.connection.entries)
