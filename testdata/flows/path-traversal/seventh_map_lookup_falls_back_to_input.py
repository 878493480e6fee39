# vulnerable: map lookup falls back to input
import shutil
from flask import Flask, request

app = Flask(__name__)

PAGES = {"home": "home.md", "faq": "faq.md"}
@app.get("/page")
def page():
    key = request.args["page"]
    shutil.copyfile("/srv/pages/" + PAGES.get(key, key), "/tmp/out.md")  # want: path-traversal
    return "copied"
