# vulnerable: the wrapper in the second module formats its keyword arguments
import ldap3


class Directory:
    base = "dc=example,dc=org"

    def __init__(self, host):
        self.conn = ldap3.Connection(ldap3.Server(host))

    def __enter__(self):
        self.conn.bind()
        return self

    def __exit__(self, *error):
        self.conn.unbind()

    def find(self, **terms):
        parts = ["({}={})".format(k, v) for k, v in terms.items() if v]
        self.conn.search(self.base, "(&" + "".join(parts) + ")")  # want: ldap-injection
        return [e.entry_dn for e in self.conn.entries]
