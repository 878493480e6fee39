# safe: the language is one of three
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = __import__("os").urandom(16)
LANGUAGES = ("de", "en", "fr")


def pick(wish):
    wish = wish.lower()
    return next((known for known in LANGUAGES if known == wish), LANGUAGES[1])


@app.get("/lang")
def lang():
    language = pick(request.args.get("l", ""))
    session.setdefault("language", language)  # ok: trust-boundary
    return language
