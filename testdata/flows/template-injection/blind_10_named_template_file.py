# safe: a file template chosen from a fixed dict
from flask import Flask, render_template

app = Flask(__name__)

PAGES = {"terms": "terms.html", "privacy": "privacy.html"}


@app.route("/legal/<page>")
def legal(page):
    return render_template(PAGES.get(page, "legal.html"), title=page)  # ok: template-injection
