# safe: the text is escaped after it was shortened
import html

from bottle import Bottle, request, response

app = Bottle()


def shorten(text, length=60):
    text = html.unescape(text)
    return text if len(text) <= length else text[:length] + "…"


@app.get("/quote")
def quote():
    text = html.escape(shorten(request.query.getunicode("text", "")))
    response.content_type = "text/html; charset=utf-8"
    return "<blockquote>" + text + "</blockquote>"  # ok: xss
