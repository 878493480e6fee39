# vulnerable: the class attribute's template is filled with the URL parameter
import ldap
from django.http import JsonResponse
from django.views import View


class GroupView(View):
    query = "(&(objectClass=groupOfNames)(cn=%(group)s))"

    def get(self, request, group):
        con = ldap.initialize("ldap://directory.internal")
        hits = con.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, self.query % {"group": group})  # want: ldap-injection
        return JsonResponse({"count": len(hits)})
