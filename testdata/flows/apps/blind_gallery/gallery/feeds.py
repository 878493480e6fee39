import re

import requests
from flask import Blueprint, Response, jsonify, request

bp = Blueprint("feeds", __name__, url_prefix="/feeds")
USER = re.compile(r"[a-z0-9_]{1,30}")


@bp.route("/remote/<user>")
def remote(user):
    if not USER.fullmatch(user):
        return jsonify(error="user"), 400
    answer = requests.get("https://" + user + ".photos.example.org/feed", timeout=4)  # ok: ssrf
    return Response(answer.text, mimetype="application/atom+xml")


@bp.route("/mirror")
def mirror():
    server = request.args.get("server", "photos.example.org")
    if "photos.example.org" in server:
        answer = requests.get("https://" + server + "/feed", timeout=4)  # want: ssrf
        return jsonify(size=len(answer.content))
    return jsonify(error="server"), 400
