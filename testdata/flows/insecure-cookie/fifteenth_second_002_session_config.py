# vulnerable: the session's cookie goes over plain HTTP
from urllib.parse import quote

from flask import Blueprint, make_response, request

bp = Blueprint("find", __name__, url_prefix="/b")


@bp.post("/preview")
def find():
    param = "unset"
    for key, value in request.form.items(multi=True):
        if value == "marked":
            param = key
            break
    answer = make_response("ok")
    flags = ["HttpOnly", "SameSite=Lax"]
    flags.append("Path=/")
    answer.headers["Set-Cookie"] = "; ".join(["auth=" + quote(param)] + flags)  # want: insecure-cookie
    return answer
