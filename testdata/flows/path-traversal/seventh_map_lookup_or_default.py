# safe: map lookup or default
from flask import Flask, request

app = Flask(__name__)

PAGES = {"home": "home.md", "faq": "faq.md"}
@app.get("/page")
def page():
    key = request.query_string.decode().split("=")[-1]
    with open("/srv/pages/" + PAGES.get(key, "missing.md")) as fh:  # ok: path-traversal
        return fh.read()
