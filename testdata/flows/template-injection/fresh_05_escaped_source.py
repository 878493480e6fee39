# vulnerable: html.escape leaves the braces of an expression
import html

from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.errorhandler(404)
def missing(error):
    path = html.escape(request.path)
    page = "<p>No page at " + path + "</p>"
    return render_template_string(page), 404  # want: template-injection
