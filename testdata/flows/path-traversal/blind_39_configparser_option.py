# vulnerable: the option that was set from the cookie is read back
import configparser
import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/skin")
def skin():
    conf = configparser.ConfigParser(interpolation=None)
    conf["paths"] = {"root": "/srv/skins", "skin": "default.css"}
    conf["paths"]["skin"] = request.cookies.get("skin", "default.css")
    with open(os.path.join(conf["paths"]["root"], conf["paths"]["skin"]), encoding="utf-8") as handle:  # want: path-traversal
        return jsonify(css=handle.read())
