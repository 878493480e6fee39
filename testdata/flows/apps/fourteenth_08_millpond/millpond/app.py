import falcon
from falcon.routing import BaseConverter

from . import hooks, resources


class GrainConverter(BaseConverter):
    def convert(self, value):
        return value if value in ("rye", "wheat", "oats") else None


app = falcon.App(middleware=[hooks.Audit()])
app.router_options.converters["grain"] = GrainConverter
app.add_route("/sacks", resources.Sacks())
app.add_route("/sacks/{number:int}", resources.Sack())
app.add_route("/sacks/{ref:uuid}/label", resources.Label())
app.add_route("/mills/{name}", resources.Mill())
app.add_route("/grain/{kind:grain}", resources.Grain())
app.add_route("/grain/{kind}/any", resources.AnyGrain())
app.add_route("/files/{path:path}", resources.Files())
app.add_route("/page", resources.Page())
app.add_sink(resources.fallback, prefix="/old/(?P<rest>.*)")
