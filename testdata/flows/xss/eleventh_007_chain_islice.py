# vulnerable: the third of the chained values is the parameter
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
        resolved = next(itertools.islice(itertools.chain(["one", "two"], [given]), 2, None))
        return render_template_string("<div>{{ part }}</div>", part=Markup(resolved))  # want: xss
