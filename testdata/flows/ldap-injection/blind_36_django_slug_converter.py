# safe: the slug converter of the URL admits letters, digits, dashes and underscores
import ldap
from django.http import JsonResponse
from django.urls import path


def group_view(request, group):
    con = ldap.initialize("ldap://directory.internal")
    hits = con.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, "(cn=%s)" % group)  # ok: ldap-injection
    return JsonResponse({"count": len(hits)})


urlpatterns = [path("groups/<slug:group>/", group_view)]
