# safe: the parameter goes through the escape of the markup class
from markupsafe import Markup
from pyramid.config import Configurator
from pyramid.response import Response
from pyramid.view import view_config


@view_config(route_name="greet")
def greet(request):
    name = request.params.get("name", "you")
    body = Markup("<em>%s</em>") % name
    return Response(str(body))  # ok: xss


def main(settings):
    config = Configurator(settings=settings)
    config.add_route("greet", "/greet")
    config.scan()
    return config.make_wsgi_app()
