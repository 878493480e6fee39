from flask import request
from flask.views import MethodView


class TextView(MethodView):
    folder = "/srv/press"

    def param(self, name, default=""):
        return request.values.get(name, default)

    def load(self, slug):
        with open(self.path(slug)) as handle:
            return handle.read()

    def path(self, slug):
        raise NotImplementedError
