# vulnerable: search_ext with the request's matchdict value
import ldap
from pyramid.view import view_config


def clause(attribute, value):
    return "(" + attribute + "=" + value + ")"


@view_config(route_name="person", renderer="json")
def person(request):
    con = ldap.initialize("ldap://directory.internal")
    message = con.search_ext(  # want: ldap-injection
        "ou=people,dc=example,dc=org", ldap.SCOPE_ONELEVEL, clause("uid", request.matchdict["uid"])
    )
    return {"message": message}
