# vulnerable: the body of the tuple is HTML with the user's title, the headers say so
from quart import Quart, request

app = Quart(__name__)


@app.route("/title")
async def title():
    form = await request.form
    body = "<title>%(title)s</title>" % {"title": form.get("title", "")}
    return body, 200, {"Content-Type": "text/html"}  # want: xss
