# safe: the text is escaped whole
import ldap
from ldap.filter import escape_filter_chars
from django.http import JsonResponse
from django.views import View


class GroupView(View):
    base = "ou=groups,dc=example,dc=org"

    def get(self, request, *args, **kwargs):
        name = escape_filter_chars(kwargs["name"])
        directory = ldap.initialize("ldap://ldap.example.org")
        text = "(|(cn=%s)(description=%s))" % (name, name)
        found = directory.search_s(self.base, ldap.SCOPE_SUBTREE, text)  # ok: ldap-injection
        return JsonResponse({"groups": [dn for dn, _ in found]})
