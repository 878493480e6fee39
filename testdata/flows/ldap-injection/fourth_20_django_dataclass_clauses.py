# safe: the generator escapes each field
from dataclasses import dataclass, fields

import ldap
from django.conf import settings
from django.http import JsonResponse
from django.views import View
from ldap.filter import escape_filter_chars


@dataclass
class ContactQuery:
    sn: str
    givenName: str
    telephoneNumber: str

    def clauses(self):
        for field in fields(self):
            value = getattr(self, field.name)
            if value:
                yield f"({field.name}={escape_filter_chars(value)})"


class ContactSearch(View):
    def get(self, request):
        query = ContactQuery(
            request.GET.get("last", ""), request.GET.get("first", ""), request.GET.get("phone", "")
        )
        conn = ldap.initialize(settings.LDAP_URI)
        found = conn.search_st(  # ok: ldap-injection
            settings.LDAP_BASE, ldap.SCOPE_SUBTREE, "(&" + "".join(query.clauses()) + ")", timeout=5
        )
        return JsonResponse({"contacts": [dn for dn, _ in found]})
