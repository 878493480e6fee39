# safe: the headers of the tuple declare plain text
from quart import Quart, request

app = Quart(__name__)


@app.route("/title")
async def title():
    form = await request.form
    body = "title: %(title)s" % {"title": form.get("title", "")}
    return body, 200, {"Content-Type": "text/plain; charset=utf-8"}  # ok: xss
