# vulnerable: the subclass's hook returns the text
from flask import Flask, render_template_string, request
from markupsafe import Markup


class Report:
    def build(self, value):
        return "/".join(["r", self.part(value)])

    def part(self, value):
        return value


class Brief(Report):
    def part(self, value):
        return super().part(value)


def create_app():
    app = Flask(__name__)

    @app.route("/view", methods=["POST"])
    def show():
        param = ""
        for entry in request.form.getlist("entry"):
            if entry:
                param = entry
                break
        bar = Brief().build(param)
        return render_template_string("<b>{{ text }}</b>", text=Markup(bar))  # want: xss

    return app
