# vulnerable: the names of the list are put into the filter one by one
import ldap3
from django.http import JsonResponse


def find(request):
    names = request.GET.getlist("name")
    parts = []
    position = 0
    while position < len(names):
        parts.append("(cn=" + names[position].strip() + ")")
        position += 1
    connection = ldap3.Connection("ldap.example.com", auto_bind=True)
    connection.search("dc=example,dc=com", "(|" + "".join(parts) + ")", attributes=["mail"])  # want: ldap-injection
    return JsonResponse({"found": len(connection.entries)})
