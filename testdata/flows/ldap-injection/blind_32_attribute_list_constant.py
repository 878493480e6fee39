# safe: the clause helper escapes the value
import ldap
import ldap.filter
from pyramid.view import view_config


def clause(attribute, value):
    return "(" + attribute + "=" + ldap.filter.escape_filter_chars(value) + ")"


@view_config(route_name="person", renderer="json")
def person(request):
    con = ldap.initialize("ldap://directory.internal")
    message = con.search_ext(  # ok: ldap-injection
        "ou=people,dc=example,dc=org", ldap.SCOPE_ONELEVEL, clause("uid", request.matchdict["uid"])
    )
    return {"message": message}
