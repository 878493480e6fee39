# vulnerable: the name that logs in goes into the filter as it is
import ldap
from django.contrib.auth.backends import BaseBackend
from django.contrib.auth.models import User
from django.http import JsonResponse
from ldap.filter import filter_format


class Directory(BaseBackend):
    def authenticate(self, request, username=None, password=None):
        con = ldap.initialize("ldap://directory")
        query = "(uid=%s)" % username
        found = con.search_s("ou=staff,dc=bench", ldap.SCOPE_ONELEVEL, query, ["mail"])  # want: ldap-injection
        if not found:
            return None
        con.simple_bind_s(found[0][0], password)
        return User.objects.filter(username=username).first()


def login(request):
    user = Directory().authenticate(request, request.POST.get("u"), request.POST.get("p"))
    return JsonResponse({"ok": user is not None})
