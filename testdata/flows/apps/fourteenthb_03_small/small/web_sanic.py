import os

from sanic import Sanic, file, html, json, redirect

app = Sanic("small")


@app.middleware("request")
async def who(request):
    request.ctx.user = request.cookies.get("user")
    request.ctx.limit = 10


@app.get("/u")
async def user(request):
    os.system("who " + request.ctx.user)  # want: command-injection
    os.system(f"who -n {request.ctx.limit}")  # ok: command-injection
    return json({})


@app.get("/f/<name:path>")
async def get(request, name):
    return await file("/srv/small/" + name)  # want: path-traversal


@app.get("/i/<number:int>.png")
async def image(request, number):
    return await file(f"/srv/small/{number}.png")  # ok: path-traversal


@app.get("/h")
async def hello(request):
    return html("<p>" + request.args.get("n", "") + "</p>")  # want: xss


@app.get("/r")
async def away(request):
    if request.args.get("n") == "home":
        return redirect("/" + "home")  # ok: open-redirect
    return redirect(request.args.get("n"))  # want: open-redirect
