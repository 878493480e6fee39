import os
import sqlite3

from bottle import Bottle, HTTPResponse, SimpleTemplate, html_escape, jinja2_template, redirect, request, response, static_file, template

app = Bottle()
db = sqlite3.connect("board.db", check_same_thread=False)
COLOURS = {"r": "red", "g": "green"}


@app.get("/pins/<ident:int>")
def pin(ident):
    return {"rows": db.execute("SELECT * FROM pins WHERE id = %s" % ident).fetchall()}  # ok: sql-injection


@app.get("/pins/<name>")
def named(name):
    return {"rows": db.execute("SELECT * FROM pins WHERE name = '%s'" % name).fetchall()}  # want: sql-injection


@app.get("/pins/tag/<tag:re:[a-z]+>")
def tagged(tag):
    return {"rows": db.execute("SELECT * FROM pins WHERE tag = '%s'" % tag).fetchall()}  # ok: sql-injection


@app.get("/colours")
def colours():
    colour = COLOURS[request.query.colour]
    return {"rows": db.execute(f"SELECT * FROM pins WHERE colour = '{colour}'").fetchall()}  # ok: sql-injection


@app.get("/colours/any")
def any_colours():
    colour = COLOURS.get(request.query.colour, request.query.colour)
    return {"rows": db.execute(f"SELECT * FROM pins WHERE colour = '{colour}'").fetchall()}  # want: sql-injection


@app.route("/hello/<name>")
def hello(name):
    return "<b>Hello " + name + "</b>"  # want: xss


@app.route("/hello/<name>/escaped")
def hello_escaped(name):
    return "<b>Hello " + html_escape(name) + "</b>"  # ok: xss


@app.route("/hello/<name>/json")
def hello_json(name):
    return {"text": "<b>Hello " + name + "</b>"}  # ok: xss


@app.route("/hello/<name>/filled")
def hello_filled(name):
    return template("<b>Hello {{name}}</b>", name=name)  # ok: xss


@app.route("/hello/<name>/unescaped")
def hello_unescaped(name):
    return template("<b>Hello {{!name}}</b>", name=name)  # want: xss


@app.post("/hello/template")
def hello_template():
    return SimpleTemplate(request.forms.get("text")).render()  # want: template-injection


@app.post("/hello/template/filled")
def hello_template_filled():
    return SimpleTemplate("<p>{{text}}</p>").render(text=request.forms.get("text"))  # ok: template-injection


@app.get("/files/<path:path>")
def files(path):
    return static_file(path, root="/srv/board")  # ok: path-traversal


@app.get("/files/open/<path:path>")
def files_open(path):
    response.content_type = "application/octet-stream"
    return open(os.path.join("/srv/board", path), "rb")  # want: path-traversal


@app.post("/files")
def store():
    upload = request.files.get("upload")
    upload.save("/srv/board/in")  # ok: path-traversal
    upload.file.seek(0)
    with open("/srv/board/raw/" + upload.raw_filename, "wb") as out:  # want: path-traversal
        out.write(upload.file.read())
    with open("/srv/board/clean/" + upload.filename, "wb") as out:  # ok: path-traversal
        out.write(upload.file.read())


@app.get("/go")
def go():
    redirect(request.params.get("to"))  # want: open-redirect


@app.get("/go/pin")
def go_pin():
    redirect("/pins/%d" % int(request.params.get("pin")))  # ok: open-redirect


@app.post("/tray")
def tray():
    os.popen("tray " + request.json["name"])  # want: command-injection
    os.popen("tray %d" % request.json["number"])  # ok: command-injection
    raise HTTPResponse(status=204)


@app.post("/login")
def login():
    response.set_cookie("account", request.forms.user, secret=os.environ["KEY"], secure=True, httponly=True, samesite="lax")  # ok: insecure-cookie
    response.set_cookie("auth_token", request.forms.token)  # want: insecure-cookie
    return {"ok": True}
