# safe: the last stage of the pipeline returns a constant
from flask import Flask, render_template_string, request

app = Flask(__name__)


class Upper:
    def apply(self, text):
        return text.upper()


class Keep:
    def apply(self, text):
        return text


class Blank:
    def apply(self, text):
        return "blank"


def prepare(text_in):
    result = text_in
    for stage in (Keep(), Upper(), Blank()):
        result = stage.apply(result)
    return result


@app.route("/case117")
def case117():
    text_in = max(request.args.keys(), default="")
    result = prepare(text_in)
    return render_template_string("<b>{{ text | safe }}</b>", text=result)  # ok: xss
