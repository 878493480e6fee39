from ldap.filter import escape_filter_chars


def clause(name, value):
    return "(%s=%s)" % (name, escape_filter_chars(value))


def all_of(*clauses):
    return "(&" + "".join(clauses) + ")"


def loose(name, value):
    return "(%s=*%s*)" % (name, value)
