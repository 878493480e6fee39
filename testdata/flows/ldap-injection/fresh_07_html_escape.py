# vulnerable: html.escape leaves the parentheses and the star of a filter
import html

import ldap
from django.http import JsonResponse


def phone(request):
    name = html.escape(request.GET.get("name", ""))
    directory = ldap.initialize("ldap://directory")
    directory.simple_bind_s()
    hits = directory.search_ext_s("dc=example,dc=org", ldap.SCOPE_ONELEVEL, "(cn=" + name + ")")  # want: ldap-injection
    return JsonResponse({"phones": [a.get("telephoneNumber", [b""])[0].decode() for _, a in hits]})
