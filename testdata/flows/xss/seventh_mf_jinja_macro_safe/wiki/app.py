# vulnerable: jinja macro safe
from flask import Flask, render_template, request

from .markup import to_html

app = Flask(__name__)


@app.post("/preview")
def preview():
    return render_template("preview.html", html=to_html(request.form["src"]))  # want: xss
