# vulnerable: the language is only lowered
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = __import__("os").urandom(16)
LANGUAGES = ("de", "en", "fr")


def pick(wish):
    wish = wish.lower()
    return wish if wish else LANGUAGES[0]


@app.get("/lang")
def lang():
    language = pick(request.args.get("l", ""))
    session.setdefault("language", language)  # want: trust-boundary
    return language
