# vulnerable: the header's tenant is put into Django's session
from django.http import JsonResponse


def tenant_of(request):
    value = request.headers.get("X-Tenant", "public")
    return value.split(",")[0]


def enter(request):
    tenant = tenant_of(request)
    request.session["tenant"] = tenant  # want: trust-boundary
    request.session.set_expiry(3600)
    return JsonResponse({"tenant": "set"})
