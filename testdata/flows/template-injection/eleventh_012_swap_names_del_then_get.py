# safe: the parameter's key was deleted, so the default is returned
from mako.template import Template
from urllib.parse import unquote
from flask import request


def init(app):

    @app.route("/recipes", methods=["GET"])
    def recipes():
        wanted = request.referrer or ""
        wanted = unquote(wanted.split("?entry=", 1)[-1])
        halfway = "Hello"
        other = wanted
        halfway, other = other, halfway
        fields = {"a": halfway}
        del fields["a"]
        bar = fields.get("a", "Hello")
        return Template("<p>" + bar + "</p>").render()  # ok: template-injection
