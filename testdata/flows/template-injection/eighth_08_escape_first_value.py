# safe: the page is a constant that names the text
from flask import Flask, render_template_string, request
from markupsafe import escape

app = Flask(__name__)


@app.errorhandler(404)
def missing(error):
    path = escape(request.args.get("from", request.path))
    page = "<h1>Not here</h1><p>{{ path }}</p>"
    return render_template_string(page, path=path), 404  # ok: template-injection
