# A handler that ends with an error, as a redirect is one in aiohttp, keeps what it put into things of its module.
from aiohttp import web
from flask import Flask, abort, request

app = Flask(__name__)
comments, names, numbers = [], {}, []


async def add(request):
    data = await request.post()
    comments.append(data["text"])
    raise web.HTTPFound("/comments")


async def show(request):
    items = "".join(f"<li>{text}</li>" for text in comments)
    return web.Response(text=f"<ul>{items}</ul>", content_type="text/html")  # flow: xss


site = web.Application()
site.add_routes([web.post("/comments", add), web.get("/comments", show)])


@app.post("/name")
def name():
    if request.form["name"]:
        names["last"] = request.form["name"]
        abort(302)
    return "no"


@app.get("/name")
def last():
    return "<p>" + names.get("last", "")  # flow: xss


@app.post("/number")
def number():
    try:
        numbers.append(int(request.form["number"]))
        raise ValueError("counted")
    except ValueError:
        return "no"


@app.get("/numbers")
def all_numbers():
    return "<p>" + ", ".join(str(n) for n in numbers)
