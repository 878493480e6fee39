from flask import Blueprint, g, jsonify, request, stream_with_context

from blogapi.database import connect, post_by_slug, views_of_slug
from blogapi.params import with_raw_slug, with_slug

bp = Blueprint("posts", __name__)
TITLES = {"en": "Posts", "sv": "Inlagg"}


@bp.route("/views")
@with_raw_slug
def views():
    return jsonify(views=views_of_slug(connect()))


@bp.route("/by-slug")
@with_raw_slug
def by_slug():
    row = post_by_slug(connect())
    return jsonify(id=row[0] if row else None)


@bp.route("/heading")
@with_slug
def heading():
    title = TITLES.get(request.args.get("lang"), "Posts")
    return "<h1>%s: %s</h1>" % (title, g.slug)  # ok: xss


@bp.route("/stream")
def stream():
    word = request.args.get("word", "")

    def lines():
        yield "<ul>"
        for number in range(3):
            yield "<li>%d %s</li>" % (number, word)
        yield "</ul>"

    return stream_with_context(lines())  # want: xss
