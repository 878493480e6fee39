# vulnerable: the two names were swapped once; then the key that is left is the parameter's
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
        fields = {"a": "Hello", "b": halfway}
        del fields["a"]
        bar = fields.get("a", fields["b"])
        return Template("<p>" + bar + "</p>").render()  # want: template-injection
