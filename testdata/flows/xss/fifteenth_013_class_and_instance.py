# safe: the class's attribute is read
from flask import Flask, request


class Badge:
    label = "class"

    def relabel(self, value):
        self.label = value
        return self


def create_app():
    app = Flask(__name__)

    @app.route("/lookup")
    def handle():
        param = ""
        for name, entries in request.args.lists():
            if name == "part":
                param = entries[0]
        badge = Badge().relabel(param)
        bar = type(badge).label
        return "<p>Hello " + bar + "</p>"  # ok: xss

    return app
