# vulnerable: the cached function gives what was sent
import functools

from flask import Flask, render_template_string, request

app = Flask(__name__)


@functools.lru_cache(maxsize=8)
def shown(text, kind):
    return "<%s>" % text


@app.route("/bench/36", methods=["POST"])
def endpoint():
    param = request.files["q"].filename
    bar = shown(param, "fixed")
    return render_template_string("<p>" + bar + "</p>")  # want: template-injection
