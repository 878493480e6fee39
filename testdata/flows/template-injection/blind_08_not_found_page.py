# vulnerable: the path of the request is part of the error page's template
from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.errorhandler(404)
def not_found(error):
    page = """
    <h1>Not found</h1>
    <p>{} is not here</p>
    """.format(request.path)
    return render_template_string(page), 404  # want: template-injection
