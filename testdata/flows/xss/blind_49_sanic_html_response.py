# vulnerable: Sanic's html() answers with the form's text
from sanic import Sanic
from sanic.response import html

app = Sanic("pages")


@app.post("/page")
async def page(request):
    parts = {"head": "<h1>Page</h1>", "body": request.form.get("body", "")}
    return html(parts["head"] + parts["body"])  # want: xss
