# vulnerable: a generator writes the clauses from the fields of a dataclass as they came
from dataclasses import dataclass, fields

import ldap
from django.conf import settings
from django.http import JsonResponse
from django.views import View


@dataclass
class ContactQuery:
    sn: str
    givenName: str
    telephoneNumber: str

    def clauses(self):
        for field in fields(self):
            value = getattr(self, field.name)
            if value:
                yield f"({field.name}={value})"


class ContactSearch(View):
    def get(self, request):
        query = ContactQuery(
            request.GET.get("last", ""), request.GET.get("first", ""), request.GET.get("phone", "")
        )
        conn = ldap.initialize(settings.LDAP_URI)
        found = conn.search_st(  # want: ldap-injection
            settings.LDAP_BASE, ldap.SCOPE_SUBTREE, "(&" + "".join(query.clauses()) + ")", timeout=5
        )
        return JsonResponse({"contacts": [dn for dn, _ in found]})
