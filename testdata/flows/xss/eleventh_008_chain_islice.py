# safe: the second of the chained values is a constant
import itertools
from markupsafe import Markup
from flask import render_template_string, request


def init(app):

    @app.route("/plants", methods=["GET"])
    def plants():
        given = ""
        for key, value in request.args.items(multi=True):
            if key == "ref":
                given = value
        resolved = next(itertools.islice(itertools.chain(["one", "Hello"], [given]), 1, None))
        return render_template_string("<div>{{ part }}</div>", part=Markup(resolved))  # ok: xss
