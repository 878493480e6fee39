# safe: the section that is read holds constants only
import configparser
import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/skin")
def skin():
    conf = configparser.ConfigParser(interpolation=None)
    conf["paths"] = {"root": "/srv/skins", "skin": "default.css"}
    conf["user"] = {"skin": request.cookies.get("skin", "default.css")}
    with open(os.path.join(conf["paths"]["root"], conf["paths"]["skin"]), encoding="utf-8") as handle:  # ok: path-traversal
        return jsonify(css=handle.read(), wanted=conf["user"]["skin"])
