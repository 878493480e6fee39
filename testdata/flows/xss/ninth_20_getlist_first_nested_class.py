# vulnerable: format with positions; the value goes through: unescape, nested class
import html

from flask import request


def init(app):
    @app.route("/page/20", methods=["GET"])
    def respond_20_get():
        return respond_20_post()

    @app.route("/page/20", methods=["POST"])
    def respond_20_post():
        """One step of the form."""
        values = request.form.getlist("detail")
        if values:
            param = values[0]
        else:
            param = ""

        held = html.unescape(html.escape(param))

        class Test:
            def do_something(self, x):
                return x

        bar2 = Test().do_something(held)

        layout = "<ul><li>{0}</li><li>{1}</li></ul>"
        return layout.format("first", bar2)  # want: xss
