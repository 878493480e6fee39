# safe: number into template
from flask import Flask, request, render_template_string

app = Flask(__name__)

@app.errorhandler(404)
def missing(err):
    page = request.values.get("p", 1, type=int)
    return render_template_string("<p>%s was not found</p>" % page), 404  # ok: template-injection
