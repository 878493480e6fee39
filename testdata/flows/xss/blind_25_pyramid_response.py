# vulnerable: Response() of Pyramid is HTML by default
from pyramid.response import Response
from pyramid.view import view_config


@view_config(route_name="hello")
def hello(request):
    name = request.matchdict["name"]
    return Response("<p>Hello %s</p>" % name)  # want: xss
