# vulnerable: where the visitor came from is asked of the visitor
from pyramid.config import Configurator
from pyramid.httpexceptions import HTTPSeeOther
from pyramid.security import remember


def login(request):
    came_from = request.params.get("came_from", request.route_url("home"))
    if request.method == "POST" and request.POST["password"] == request.registry.settings["password"]:
        headers = remember(request, request.POST["login"])
        return HTTPSeeOther(location=came_from, headers=headers)  # want: open-redirect
    return {"came_from": came_from}


def main(global_config, **settings):
    with Configurator(settings=settings) as config:
        config.add_route("home", "/")
        config.add_route("login", "/login")
        config.add_view(login, route_name="login", renderer="login.pt")
        return config.make_wsgi_app()
