from flask import Blueprint, current_app, jsonify, render_template, request

from ..repository import ProductRepository

bp = Blueprint("catalogue", __name__)


def repository():
    return ProductRepository(current_app.config["PAGE_SIZE"])


@bp.route("/")
def index():
    word = request.args.get("q", "")
    found = repository().find(word, request.args.get("sort", ""))
    return render_template("index.html", products=found, word=word)  # ok: xss


@bp.route("/tags/<path:tags>")
def tags(tags):
    return jsonify(repository().by_tags(tags.split("/")))
