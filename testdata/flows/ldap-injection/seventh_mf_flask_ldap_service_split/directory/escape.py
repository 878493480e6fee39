from ldap3.utils.conv import escape_filter_chars


def clean(value, *, wildcard=False):
    """Escape a value for a filter; wildcard searches keep the stars."""
    if wildcard:
        return "*".join(escape_filter_chars(p) for p in value.split("*"))
    return escape_filter_chars(value)
