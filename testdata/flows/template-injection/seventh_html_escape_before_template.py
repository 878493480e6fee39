# vulnerable: html escape before template
import html
from flask import Flask, request, render_template_string

app = Flask(__name__)

@app.errorhandler(404)
def missing(err):
    page = html.escape(request.values.get("p", request.path))
    return render_template_string("<p>%s was not found</p>" % page), 404  # want: template-injection
