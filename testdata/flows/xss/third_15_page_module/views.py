# vulnerable: the page class joins its parts as they are
from flask import Flask, request

from .page import Page

app = Flask(__name__)


@app.post("/page")
def show():
    page = Page("Texts")
    for text in request.form.getlist("text"):
        page.add(text)
    return page.render()  # want: xss
