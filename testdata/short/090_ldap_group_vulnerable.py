# vulnerable: CWE-90: a user name is put into an LDAP filter
import ldap
import ldap.filter


def groups_of(username, password_holder):
    """Return the groups of a user who has typed his name."""
    conn = ldap.initialize("ldaps://directory.example")
    conn.simple_bind_s("cn=reader,dc=example", password_holder())
    query = "(&(objectClass=group)(memberUid=%s))" % username
    found = conn.search_s("ou=groups,dc=example", ldap.SCOPE_SUBTREE, query, ["cn"])  # want: CWE-90
    return [attrs["cn"][0].decode() for _, attrs in found]


if __name__ == "__main__":
    import getpass

    print(groups_of(input("User: "), getpass.getpass))
