# vulnerable: a part of the matched path stands in the text of a query
from pyramid.config import Configurator
from pyramid.view import view_config, view_defaults
from sqlalchemy import text


@view_defaults(route_name="wiki", renderer="json")
class WikiViews:
    def __init__(self, request):
        self.request = request

    @view_config(request_method="GET")
    def show(self):
        page = self.request.matchdict["page"]
        rows = self.request.dbsession.execute(text(f"SELECT body FROM pages WHERE name = '{page}'"))  # want: sql-injection
        return {"body": rows.scalar()}


def main(global_config, **settings):
    config = Configurator(settings=settings)
    config.add_route("wiki", "/wiki/{page}")
    config.scan()
    return config.make_wsgi_app()
