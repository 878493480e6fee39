from flask import Blueprint, jsonify, request

from .client import Directory

bp = Blueprint("directory", __name__)


@bp.get("/people")
def people():
    return jsonify(Directory("ldap://dir").find("cn", request.args.get("q", "")))
