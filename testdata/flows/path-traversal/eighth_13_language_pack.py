# safe: the language is a key of a dictionary of files
import json

from flask import Flask, request

app = Flask(__name__)
PACKS = {"de": "german.json", "fr": "french.json", "en": "english.json"}


@app.route("/texts")
def texts():
    language = request.accept_languages.best or "en"
    wanted = request.cookies.get("lang", language)
    pack = PACKS.get(wanted, "english.json")
    with open("/srv/texts/" + pack, encoding="utf-8") as file:  # ok: path-traversal
        return json.load(file)
