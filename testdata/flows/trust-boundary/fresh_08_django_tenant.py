# safe: the tenant is the one of the authenticated user
from django.contrib.auth.decorators import login_required
from django.http import JsonResponse


def tenant_of(user):
    return user.membership.tenant.slug


@login_required
def enter(request):
    asked = request.headers.get("X-Tenant", "public")
    tenant = tenant_of(request.user)
    request.session["tenant"] = tenant  # ok: trust-boundary
    return JsonResponse({"same": asked == tenant})
