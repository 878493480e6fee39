# safe: the attribute's name is constant, the request gives the default
from flask import Flask, jsonify, request

app = Flask(__name__)


class Config:
    theme = "dark"


@app.route("/config")
def show():
    value = getattr(Config, "the" + "me", request.args.get("default"))  # ok: unsafe-reflection
    return jsonify(value=str(value))
