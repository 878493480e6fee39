# vulnerable: the written header has no Secure
from urllib.parse import quote, unquote

from flask import Flask, make_response, request

app = Flask(__name__)


def detail():
    param = unquote(request.url.partition("?")[2])
    answer = make_response("kept")
    answer.headers.add("Set-Cookie", "session_id=" + quote(param) + "; Path=/; HttpOnly; SameSite=Lax")  # want: insecure-cookie
    return answer


app.add_url_rule("/open", "detail", detail)
