# vulnerable: the escaped text is unescaped again for the page
import html

from bottle import Bottle, request, response

app = Bottle()


def shorten(text, length=60):
    text = html.unescape(text)
    return text if len(text) <= length else text[:length] + "…"


@app.get("/quote")
def quote():
    text = html.escape(request.query.getunicode("text", ""))
    response.content_type = "text/html; charset=utf-8"
    return "<blockquote>" + shorten(text) + "</blockquote>"  # want: xss
