# safe: each arm of the match stores a constant
from pyramid.view import view_config


@view_config(route_name="tenant", renderer="json")
def choose_tenant(request):
    match request.params.get("tenant"):
        case "north":
            tenant = "north"
        case "south":
            tenant = "south"
        case _:
            tenant = "none"
    request.session["tenant"] = tenant  # ok: trust-boundary
    return {"ok": True}
