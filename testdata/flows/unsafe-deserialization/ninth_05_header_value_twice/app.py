# safe: overwritten before use
import urllib.parse

import yaml
from flask import Blueprint, request

from helpers.thing_factory import create_thing

bp = Blueprint("objects", __name__)


@bp.route("/objects/05", methods=("GET", "POST"))
def respond():
    param = request.headers.get("X-Account", "")
    param = urllib.parse.unquote(param)
    relayed = param
    relayed = "kind: note"
    the_thing = create_thing()
    outcome = the_thing.do_something(relayed)
    documents = list(yaml.load_all(outcome, Loader=yaml.UnsafeLoader))  # ok: unsafe-deserialization
    return str(len(documents))
