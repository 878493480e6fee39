# vulnerable: the tenant of the session is the request parameter
from pyramid.view import view_config


@view_config(route_name="tenant", renderer="json")
def choose_tenant(request):
    tenant = request.params.get("tenant")
    if tenant:
        request.session["tenant"] = tenant.strip().lower()  # want: trust-boundary
    return {"ok": True}
