# safe: the mapping pattern binds the kind
from flask import Blueprint, request

bp = Blueprint("detail", __name__, url_prefix="/b")


@bp.post("/open")
def detail():
    param = ""
    names = list(request.form.keys())
    for name in names:
        if "flagged" in request.form.getlist(name):
            param = name
    event = {"kind": "rename", "args": ["old", param]}
    match event:
        case {"kind": "create"}:
            bar = "created"
        case {"kind": "rename", "args": [was, now]}:
            bar = was
        case _:
            bar = "other"
    html = "<ul>"
    for n in range(2):
        html += "<li>{}: {}</li>".format(n, bar)
    html += "</ul>"
    return html  # ok: xss
