# safe: the buffer is truncated before the parameter is read back
import io

import jinja2
from flask import Flask, request

app = Flask(__name__)


def step(text_in):
    buffer = io.StringIO()
    buffer.write(text_in)
    buffer.seek(0)
    buffer.truncate(0)
    buffer.write("x=1")
    bar = buffer.getvalue()
    return bar


@app.route("/case095")
def page():
    text_in = next((value for key, value in request.args.items(multi=True) if key == "vector"), "")
    bar = step(text_in)
    page = jinja2.Environment(autoescape=True).from_string("Hi " + bar)  # ok: template-injection
    return page.render()
