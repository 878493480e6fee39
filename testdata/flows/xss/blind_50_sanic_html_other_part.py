# safe: the part that is answered is constant
from sanic import Sanic
from sanic.response import html

app = Sanic("pages")


@app.post("/page")
async def page(request):
    parts = {"head": "<h1>Page</h1>", "body": request.form.get("body", "")}
    return html(parts["head"] + "<p>%d letters</p>" % len(parts["body"]))  # ok: xss
