# safe: session update checked choice
from flask import Flask, request, session

app = Flask(__name__)

LANGS = ("en", "de", "fr")
@app.post("/profile")
def profile():
    lang = request.form.get("lang", "en")
    if lang not in LANGS:
        lang = "en"
    session.update(lang=lang)  # ok: trust-boundary
    return "ok"
