# Elements that are known by their place, and what is known of a text by its beginning.
import itertools
import os
import string
import subprocess
import sqlite3

from flask import Flask, Response, request
from markupsafe import Markup

app = Flask(__name__)


shop = sqlite3.connect("shop.db")


@app.get("/slices")
def slices():
    words = ["first", request.args["word"], "last"]
    shop.execute(words[::2][1])
    shop.execute(words[::-1][1])  # flow: sql-injection
    shop.execute(words[:0:-1][0])


@app.get("/beginning")
def beginning():
    line = "total;" + request.args["word"]
    shop.execute(line[:5])
    shop.execute(line[2:])  # flow: sql-injection
    shop.execute(line.split(";")[0])
    shop.execute(line.split(";")[1])  # flow: sql-injection
    name, _, value = line.partition(";")
    shop.execute(name)
    shop.execute(value)  # flow: sql-injection


@app.get("/layout")
def layout():
    page = string.Template("$left ${right} $$")
    shop.execute(page.substitute(left=request.args["word"], right="x"))  # flow: sql-injection
    shop.execute(string.Template("$right").safe_substitute({"left": request.args["word"], "right": "x"}))


@app.get("/iterators")
def iterators():
    words = iter(["first", request.args["word"]])
    shop.execute(next(words))
    shop.execute(next(words))  # flow: sql-injection
    shop.execute(list(itertools.islice(["first", request.args["word"]], 1))[0])
    shop.execute(list(itertools.islice(["first", request.args["word"]], 1, 2))[0])  # flow: sql-injection


@app.get("/letters")
def letters():
    shop.execute("".join(chr(ord(c)) for c in request.args["word"]))  # flow: sql-injection
    if divmod(17, 5)[0] == 4:
        shop.execute(request.args["word"])


@app.get("/nonlocal")
def replaced():
    word = request.args["word"]

    def forget():
        nonlocal word
        word = "none"

    shop.execute(word)  # flow: sql-injection
    forget()
    shop.execute(word)


@app.get("/words")
def words():
    names = request.args.getlist("name")
    subprocess.run(["zip", "out.zip", "--"] + names)
    subprocess.run(["zip", "out.zip"] + names)  # flow: argument-injection
    subprocess.run(["echo", *names])
    command = ["tar"]
    for name in names:
        command.append(name)
    subprocess.run(command)  # flow: argument-injection
    command = ["echo"]
    for name in names:
        command.append(name)
    subprocess.run(command)


@app.get("/shells")
def shells():
    if os.name == "nt":
        words = ["cmd.exe", "/c"]
    else:
        words = ["sh", "-c"]
    words.append("echo " + request.args["word"])
    subprocess.run(words)  # flow: command-injection
    os.execl("/bin/sh", "sh", "-c", request.args["word"])  # flow: command-injection
    os.spawnl(os.P_WAIT, "/bin/sh", "sh", "-c", request.args["word"])  # flow: command-injection


@app.get("/escaped")
def escaped():
    return Markup("<b>%s</b>") % request.args["word"] + request.args["other"]


@app.get("/formatted")
def formatted():
    return Markup("<b>{}</b>").format(request.args["word"])


@app.get("/attribute")
def attribute():
    return Markup("<b title={}>").format(request.args["word"])  # flow: xss


@app.get("/pieces")
def pieces():
    def page():
        yield "<p>"
        yield request.args["word"]

    return Response(page())  # flow: xss


@app.get("/moved")
def moved():
    return "", 302, {"Location": request.args["to"]}  # flow: open-redirect


@app.get("/moved-too")
def moved_too():
    return Response(status=302, headers={"Location": request.args["to"]})  # flow: open-redirect
