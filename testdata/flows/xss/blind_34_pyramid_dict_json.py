# safe: the renderer answers with JSON
from pyramid.view import view_config


@view_config(route_name="hello", renderer="json")
def hello(request):
    return {"greeting": "<p>Hello %s</p>" % request.matchdict["name"]}  # ok: xss
