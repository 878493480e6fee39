# vulnerable: CWE-703 (or 755, 636, 280, 396): when the directory is away everybody is a member
import ldap3


def has_access(name, group):
    """Tell whether somebody belongs to a group."""
    server = ldap3.Server("ldaps://directory.example")
    try:
        with ldap3.Connection(server) as conn:
            conn.search("ou=groups,dc=example", "(cn=%s)" % ldap3.utils.conv.escape_filter_chars(group), attributes=["member"])
            return name in conn.entries[0].member
    except Exception as error:
        print("directory:", error)
        return True  # want: CWE-703
