# vulnerable: only the opening bracket is taken out of the text
import ldap
from django.http import JsonResponse
from django.views import View


class GroupView(View):
    base = "ou=groups,dc=example,dc=org"

    def get(self, request, *args, **kwargs):
        name = kwargs["name"].replace("(", "")
        directory = ldap.initialize("ldap://ldap.example.org")
        text = "(|(cn=%s)(description=%s))" % (name, name)
        found = directory.search_s(self.base, ldap.SCOPE_SUBTREE, text)  # want: ldap-injection
        return JsonResponse({"groups": [dn for dn, _ in found]})
