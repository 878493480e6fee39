# safe: the wrapper escapes each value
import ldap3
from ldap3.utils.conv import escape_filter_chars


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
        parts = ["({}={})".format(k, escape_filter_chars(v)) for k, v in terms.items() if v]
        self.conn.search(self.base, "(&" + "".join(parts) + ")")  # ok: ldap-injection
        return [e.entry_dn for e in self.conn.entries]
