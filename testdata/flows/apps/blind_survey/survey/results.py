import re

from flask import Blueprint, jsonify, request

from survey.store import store

bp = Blueprint("results", __name__)
NUMBERED = re.compile(r"(?:[0-9]+\.?)+:")
COMMENTS = ["1.2: fine", "3: slow"]


@bp.route("/grouped")
def grouped():
    return jsonify(store.grouped(request.args.get("by", "survey")))


@bp.route("/numbered")
def numbered():
    text = request.args.get("text", "")
    return jsonify(numbered=NUMBERED.fullmatch(text) is not None)  # want: redos


@bp.route("/comments")
def comments():
    hits = [c for c in COMMENTS if NUMBERED.match(c)]  # ok: redos
    word = request.args.get("word", "")
    if word:
        hits = [c for c in hits if re.search(re.escape(word), c)]  # ok: regex-injection
    return jsonify(hits)


@bp.route("/comments/pattern")
def by_pattern():
    wanted = re.compile(request.args["pattern"], re.I)  # want: regex-injection
    return jsonify([c for c in COMMENTS if wanted.search(c)])
