# safe: the constant entry of the round trip is the format, the user's text its argument
import json

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/layout")
def layout():
    stored = json.dumps({"text": request.form["text"], "layout": "{0} of today"})
    settings = json.loads(stored)
    return jsonify(text=settings["layout"].format(settings["text"]))  # ok: format-string
