# vulnerable: the text is escaped for HTML, the braces remain
from flask import Flask, render_template_string, request
from markupsafe import escape

app = Flask(__name__)


@app.errorhandler(404)
def missing(error):
    path = escape(request.args.get("from", request.path))
    page = f"<h1>Not here</h1><p>{path}</p>"
    return render_template_string(page), 404  # want: template-injection
