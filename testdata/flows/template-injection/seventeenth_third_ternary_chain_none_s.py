# safe: what is not None is another
from urllib.parse import unquote_plus

from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/bench/60")
def endpoint():
    param = unquote_plus(request.query_string.decode())
    other = None
    bar = param if other is not None else "fixed"
    return render_template_string("<p>" + bar + "</p>")  # ok: template-injection
