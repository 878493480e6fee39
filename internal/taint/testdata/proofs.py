"""Message authentication, quotes, hosts looked at by substring, unpicklers that refuse."""
import hashlib
import hmac
import io
import os
import pathlib
import pickle
import re
from urllib.parse import quote, urlparse

from flask import Flask, abort, redirect, request
from lxml import etree
from goods import shelves
from markupsafe import escape

app = Flask(__name__)
KEY = os.environ["KEY"].encode()
TREE = etree.parse("users.xml")


@app.post("/signed")
def signed():
    blob = request.form["blob"].encode()
    if not hmac.compare_digest(hmac.new(KEY, blob, hashlib.sha256).hexdigest(), request.form["mac"]):
        return "no"
    return {"n": len(pickle.loads(blob))}


@app.post("/signed/equal")
def signed_equal():
    blob = request.form["blob"].encode()
    if hmac.new(KEY, blob, hashlib.sha256).hexdigest() != request.form["mac"]:
        return "no"
    return {"n": len(pickle.loads(blob))}


@app.post("/signed/other")
def signed_other():
    blob, other = request.form["blob"].encode(), request.form["other"].encode()
    if not hmac.compare_digest(hmac.new(KEY, other, hashlib.sha256).hexdigest(), request.form["mac"]):
        return "no"
    return {"n": len(pickle.loads(blob))}  # flow: unsafe-deserialization


class Plain(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError(name)


class Same(pickle.Unpickler):
    pass


@app.post("/plain")
def plain():
    return {"n": len(Plain(io.BytesIO(request.get_data())).load())}


@app.post("/same")
def same():
    return {"n": len(Same(io.BytesIO(request.get_data())).load())}  # flow: unsafe-deserialization


@app.get("/quoted")
def quoted():
    name = request.args["name"]
    if "'" in name:
        return "no"
    return {"n": len(TREE.xpath("//user[@id='" + name + "']"))}


@app.get("/bare")
def bare():
    name = request.args["name"]
    if "'" in name:
        return "no"
    return {"n": len(TREE.xpath("//user[@id=" + name + "]"))}  # flow: xpath-injection


@app.get("/out")
def out():
    target = request.args["target"]
    if "example.com" in urlparse(target).netloc:
        return redirect(target)  # flow: open-redirect
    return redirect("/")


@app.post("/first-letter")
def first_letter():
    import re
    import subprocess

    name = request.form["name"]
    if not re.fullmatch(r"[A-Za-z0-9][\w.-]*", name):
        return "no"
    return {"code": subprocess.call(["tar", "-xf", "/srv/in.tar", name])}


@app.post("/any-letter")
def any_letter():
    import re
    import subprocess

    name = request.form["name"]
    if not re.fullmatch(r"[\w.-]+", name):
        return "no"
    return {"code": subprocess.call(["tar", "xf", "/srv/in.tar", name])}  # flow: argument-injection


@app.post("/escaped")
def escaped():
    app.logger.info("remark %s", request.form["text"].encode("unicode_escape").decode("ascii"))
    return "ok"


@app.get("/letters")
def letters():
    name = request.args["name"]
    if set(name) <= set("abcdef"):
        os.system("show " + name)
    if set(name) <= {"; rm", "ls"}:
        os.system("show " + name)  # flow: command-injection
    if not re.search(r"[^a-z]", name):
        os.system("show " + name)
    if re.search(r"[^a-z]", name):
        os.system("show " + name)  # flow: command-injection
    if name.lower() in ("up", "down"):
        os.system("show " + name)
    os.system("show " + name.encode().hex())


@app.get("/file-names")
def file_names():
    name = request.args["name"]
    open("/srv/" + pathlib.Path(name).name)
    open("/srv/" + quote(name, safe=""))
    open("/srv/" + quote(name))  # flow: path-traversal


@app.get("/onward")
def onward():
    target = request.args["to"]
    if not target.startswith("/") or target.startswith("//") or target.startswith("/\\"):
        abort(400)
    return redirect(target)


@app.get("/onward-too")
def onward_too():
    target = request.args["to"]
    if not target.startswith("/"):
        abort(400)
    return redirect(target)  # flow: open-redirect


@app.get("/turned-back")
def turned_back():
    return str(escape(request.args["name"])).replace("&lt;", "<")  # flow: xss


@app.get("/alike")
def alike():
    name = request.args["name"]
    if name.lower().endswith((".jpg", ".png")):
        open("/srv/" + name)  # flow: path-traversal
    if "up" in name.lower():
        os.system("show " + name)  # flow: command-injection
    if name.strip() == "up":
        os.system("show " + name)
    if urlparse(name).netloc.lower().endswith(".example.org"):
        return redirect(name)


def last_piece(name):
    name = name.replace("\\", "/").rsplit("/", 1)[-1]
    if name in (".", ".."):
        raise ValueError(name)
    return name


@app.get("/piece")
def piece():
    return {"n": len(open(os.path.join("goods", last_piece(request.args["name"]))).read())}


@app.get("/first-piece")
def first_piece():
    return {"n": len(open(os.path.join("goods", request.args["name"].rsplit("/", 1)[0])).read())}  # flow: path-traversal


@app.get("/operator")
def operator_folder():
    path = os.path.abspath(os.path.join(os.environ["GOODS"], request.args["name"]))
    root = os.path.abspath(os.environ["GOODS"]) + os.sep
    if not path.startswith(root):
        raise ValueError(path)
    return {"n": len(open(path).read())}


@app.get("/found")
def found():
    return {"n": len(open(shelves().places.get(request.args["name"])).read())}
