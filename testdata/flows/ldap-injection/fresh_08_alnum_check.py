# safe: isalnum refuses everything that a filter could use
import ldap
from django.http import HttpResponseBadRequest, JsonResponse


def phone(request):
    name = request.GET.get("name", "")
    if not name.isalnum():
        return HttpResponseBadRequest("name")
    directory = ldap.initialize("ldap://directory")
    directory.simple_bind_s()
    hits = directory.search_ext_s("dc=example,dc=org", ldap.SCOPE_ONELEVEL, "(cn=" + name + ")")  # ok: ldap-injection
    return JsonResponse({"phones": [a.get("telephoneNumber", [b""])[0].decode() for _, a in hits]})
