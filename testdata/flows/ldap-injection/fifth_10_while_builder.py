# safe: each name of the list has to be letters
import ldap3
from django.http import HttpResponseBadRequest, JsonResponse


def find(request):
    names = request.GET.getlist("name")
    parts = []
    for name in names:
        if not name.isalpha():
            return HttpResponseBadRequest()
        parts.append("(cn=" + name + ")")
    connection = ldap3.Connection("ldap.example.com", auto_bind=True)
    connection.search("dc=example,dc=com", "(|" + "".join(parts) + ")", attributes=["mail"])  # ok: ldap-injection
    return JsonResponse({"found": len(connection.entries)})
