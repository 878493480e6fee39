# safe: the path is given to the template as a value
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.errorhandler(404)
def missing(error):
    path = request.path
    page = "<p>No page at " + "{{ path }}" + "</p>"
    return render_template_string(page, path=path), 404  # ok: template-injection
