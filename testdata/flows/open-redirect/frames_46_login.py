# safe: the way back is a route of ours, the parameter is a part of its path
from pyramid.config import Configurator
from pyramid.httpexceptions import HTTPSeeOther
from pyramid.security import remember


def login(request):
    came_from = request.params.get("came_from", "start")
    if request.method == "POST" and request.POST["password"] == request.registry.settings["password"]:
        headers = remember(request, request.POST["login"])
        return HTTPSeeOther(location=request.route_url("page", name=came_from), headers=headers)  # ok: open-redirect
    return {"came_from": came_from}


def main(global_config, **settings):
    with Configurator(settings=settings) as config:
        config.add_route("page", "/page/{name}")
        config.add_route("login", "/login")
        config.add_view(login, route_name="login", renderer="login.pt")
        return config.make_wsgi_app()
