import re

from flask import Blueprint, g, jsonify, make_response, render_template, render_template_string, request

from snippets import store
from snippets.validation import with_name, with_raw_name

bp = Blueprint("snippets", __name__)


@bp.post("/find")
def find():
    return jsonify(store.matching(request.get_json()))


@bp.post("/find/language")
def find_language():
    return jsonify(store.by_language(request.get_json()["language"]))


@bp.get("/raw")
@with_raw_name
def raw(name):
    answer = make_response(store.source(name))
    answer.mimetype = "text/plain"
    return answer


@bp.get("/source")
@with_name
def source():
    return jsonify(text=store.checked_source(g.name))


@bp.get("/history")
def history():
    return jsonify(log=store.history(request.args["file"]))


@bp.get("/blame")
@with_raw_name
def blame(name):
    return jsonify(log=store.blame(name))


@bp.get("/show")
@with_name
def show():
    return render_template("show.html", name=g.name, title=request.args.get("title", ""))  # ok: xss


@bp.get("/embed")
def embed():
    head = "<title>%s</title>" % request.args.get("title", "snippet")
    return render_template_string(head + "<pre>{{ body }}</pre>", body="")  # want: template-injection


@bp.get("/embed/plain")
def embed_plain():
    return render_template_string("<title>{{ title }}</title>", title=request.args.get("title", ""))  # ok: template-injection


@bp.get("/grep")
def grep():
    text = "\n".join(store.languages())
    flags = re.IGNORECASE if request.args.get("i") else 0
    plain = re.search(re.escape(request.args.get("word", "")), text, flags)  # ok: regex-injection
    rich = re.compile(request.args.get("pattern", ""), flags)  # want: regex-injection
    return jsonify(plain=bool(plain), rich=bool(rich.search(text)))
